package nl.regieloket.access.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.keys.FieldCipher;
import nl.regieloket.kernel.personal.About;

/**
 * How residents are called in the processing log: by a hash that leads to nobody without its keys, which are used for
 * nothing else. The prefix stays from when they were those of the look-up: what was called then is found by it.
 */
@ApplicationScoped
public class Pseudonyms {
    /** Kind of the pseudonym of a resident ({@code data_subject_id_type}). */
    static final String RESIDENT = "resident";

    private static final String USE = "processing-log:";

    @Inject
    FieldCipher cipher;

    /** The pseudonym of a resident, 32 bytes. */
    public byte[] of(ResidentId resident) {
        return of(RESIDENT, resident.value());
    }

    /** Of something for which no resident was found. */
    byte[] of(String type, UUID id) {
        return cipher.pseudonym(USE + type + ":" + id);
    }

    /** All that a resident is called in lines of any age: under each key that there was. */
    List<byte[]> all(ResidentId resident) {
        return cipher.pseudonyms(USE + RESIDENT + ":" + resident.value());
    }

    /** As it stands in the spool: a resident by his pseudonym, all else by its random id. */
    String spooled(About one) {
        return one.kind() == About.Kind.RESIDENT
                ? one.kind() + ":" + HexFormat.of().formatHex(of(RESIDENT, one.id()))
                : one.kind() + ":" + one.id();
    }

    static String type(About.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
