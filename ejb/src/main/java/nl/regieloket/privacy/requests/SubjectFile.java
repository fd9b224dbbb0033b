package nl.regieloket.privacy.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.keys.FieldCipher;

/** What a resident is given of his data, as it was when it was decided; encrypted, until its last day. */
@Entity
@Table(name = "subject_file")
class SubjectFile {
    @Id
    @Column(name = "request_id", columnDefinition = "uuid")
    private UUID request;

    private byte[] sealed;

    @Column(name = "made_at")
    private Instant madeAt;

    /** Last day, inclusive. */
    @Column(name = "open_until")
    private LocalDate openUntil;

    @SuppressWarnings("NullAway.Init")
    protected SubjectFile() {}

    SubjectFile(UUID request, String content, FieldCipher cipher, Instant madeAt, LocalDate openUntil) {
        this.request = request;
        this.sealed = cipher.encrypt(content, context(request));
        this.madeAt = madeAt;
        this.openUntil = openUntil;
    }

    String content(FieldCipher cipher) {
        return cipher.decrypt(sealed, context(request));
    }

    /** Nothing else ever changes it, so nobody's change is lost. */
    void sealAnew(FieldCipher cipher) {
        cipher.sealedAnew(sealed, context(request)).ifPresent(anew -> sealed = anew);
    }

    UUID request() {
        return request;
    }

    boolean isOpen(LocalDate today) {
        return !today.isAfter(openUntil);
    }

    LocalDate openUntil() {
        return openUntil;
    }

    private static String context(UUID request) {
        return "subject-file:" + request;
    }
}
