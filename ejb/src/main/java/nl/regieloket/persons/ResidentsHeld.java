package nl.regieloket.persons;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regieloket.access.Permit;
import nl.regieloket.access.disclosure.DataSubject;
import nl.regieloket.access.disclosure.HeldData;
import nl.regieloket.access.disclosure.HeldRow;
import nl.regieloket.access.disclosure.HeldTables;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.personal.FieldClass;

/** Who a resident is, his whole BSN and his secret address too, with what was put right in it. */
@Dependent
class ResidentsHeld implements HeldData {
    @Inject
    private HeldTables held;

    @Inject
    private Residents residents;

    @Inject
    private ResidentSeal seal;

    @Override
    public List<String> tables() {
        return List.of("resident", "resident_correction");
    }

    @Override
    public Set<String> inItsOwnWay() {
        return Set.of("resident.bsn_sealed", "resident.address_sealed");
    }

    @Override
    public List<HeldRow> of(Permit<?> by, DataSubject subject) {
        List<HeldRow> rows = new ArrayList<>();
        for (HeldRow row : held.of(by, tables(), subject)) {
            rows.add(
                    row.table().equals("resident")
                            ? opened(row, subject, residents.existing(subject.resident()))
                            : row);
        }
        return rows;
    }

    private HeldRow opened(HeldRow row, DataSubject subject, Resident resident) {
        Map<String, String> values = new LinkedHashMap<>(row.values());
        Bsn bsn = subject.told(FieldClass.BSN, resident.bsn(seal)).whole();
        if (bsn != null) {
            values.put("bsn", bsn.digits());
        }
        Address address = subject.told(FieldClass.SECRET_ADDRESS, resident.anyAddress(seal))
                .whole();
        if (address != null && resident.hasSecretAddress()) {
            values.put("street", address.street());
            values.put("house_number", address.number());
            values.put("postcode", address.postcode());
            values.put("place", address.place());
        }
        return new HeldRow(row.table(), values);
    }
}
