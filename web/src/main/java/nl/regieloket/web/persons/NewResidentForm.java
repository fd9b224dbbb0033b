package nl.regieloket.web.persons;

import java.io.Serializable;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.persons.NewResident;
import org.jspecify.annotations.Nullable;

/** What one types to register a resident. */
public class NewResidentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ResidentForm facts = new ResidentForm();
    private final AddressForm address = new AddressForm();
    private @Nullable String bsnDigits;

    /** The resident to register; refuses each wrong field by its name. */
    public NewResident toNewResident() {
        return new NewResident(facts.toFacts(), getBsn(), address.toAddress(), address.isSecret());
    }

    public ResidentForm getFacts() {
        return facts;
    }

    public AddressForm getAddress() {
        return address;
    }

    public @Nullable Bsn getBsn() {
        return bsnDigits == null ? null : new Bsn(bsnDigits);
    }

    public void setBsn(@Nullable Bsn bsn) {
        this.bsnDigits = bsn == null ? null : bsn.digits();
    }
}
