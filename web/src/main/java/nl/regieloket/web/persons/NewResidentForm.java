package nl.regieloket.web.persons;

import java.io.Serializable;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.persons.BirthDate;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.web.texts.Formats;
import org.jspecify.annotations.Nullable;

/** What one types to register a resident. */
public class NewResidentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String given;
    private @Nullable String prefix;
    private @Nullable String family;
    private @Nullable String birthDate;
    private @Nullable String bsnDigits;
    private @Nullable String telephone;

    /** The resident to register; refuses each wrong field by its name. */
    public NewResident toNewResident() {
        var name = new ResidentName(given, prefix, family == null ? "" : family);
        return new NewResident(new ResidentFacts(name, born(), null, telephone, "nl"), getBsn(), null, false);
    }

    /** A whole date as people type it, or the year, or year and month, where no more is known. */
    private @Nullable BirthDate born() {
        String typed = birthDate;
        if (typed == null) {
            return null;
        }
        return Formats.parseDate(typed).map(BirthDate::of).orElseGet(() -> new BirthDate(typed.strip()));
    }

    public @Nullable String getGiven() {
        return given;
    }

    public void setGiven(@Nullable String given) {
        this.given = given;
    }

    public @Nullable String getPrefix() {
        return prefix;
    }

    public void setPrefix(@Nullable String prefix) {
        this.prefix = prefix;
    }

    public @Nullable String getFamily() {
        return family;
    }

    public void setFamily(@Nullable String family) {
        this.family = family;
    }

    public @Nullable String getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable String birthDate) {
        this.birthDate = birthDate;
    }

    public @Nullable Bsn getBsn() {
        return bsnDigits == null ? null : new Bsn(bsnDigits);
    }

    public void setBsn(@Nullable Bsn bsn) {
        this.bsnDigits = bsn == null ? null : bsn.digits();
    }

    public @Nullable String getTelephone() {
        return telephone;
    }

    public void setTelephone(@Nullable String telephone) {
        this.telephone = telephone;
    }
}
