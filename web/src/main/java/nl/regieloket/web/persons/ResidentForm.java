package nl.regieloket.web.persons;

import java.io.Serializable;
import nl.regieloket.persons.BirthDate;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.web.texts.Formats;
import org.jspecify.annotations.Nullable;

/** What one types of who a resident is and how to reach him. */
public class ResidentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String given;
    private @Nullable String prefix;
    private @Nullable String family;
    private @Nullable String birthDate;
    private @Nullable String email;
    private @Nullable String telephone;
    private String language = "nl";

    /** Filled with what is known. */
    static ResidentForm of(ResidentFacts known) {
        var form = new ResidentForm();
        BirthDate born = known.born();
        form.given = known.name().given();
        form.prefix = known.name().prefix();
        form.family = known.name().family();
        form.birthDate = born == null ? null : Formats.reversed(born.iso());
        form.email = known.email();
        form.telephone = known.telephone();
        form.language = known.language();
        return form;
    }

    /** As the boundary takes it; refuses each wrong field by its name. */
    ResidentFacts toFacts() {
        var name = new ResidentName(given, prefix, family == null ? "" : family);
        return new ResidentFacts(name, born(birthDate), email, telephone, language);
    }

    /** A whole date as people type it, or the year, or month and year, where no more is known. */
    static @Nullable BirthDate born(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        return Formats.parseDate(text)
                .map(BirthDate::of)
                .orElseGet(() -> new BirthDate(
                        text.matches("\\d{1,2}-\\d{4}")
                                ? Formats.reversed(text.length() < 7 ? "0" + text : text)
                                : text));
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

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getTelephone() {
        return telephone;
    }

    public void setTelephone(@Nullable String telephone) {
        this.telephone = telephone;
    }
}
