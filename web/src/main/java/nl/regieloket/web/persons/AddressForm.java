package nl.regieloket.web.persons;

import java.io.Serializable;
import java.util.stream.Stream;
import nl.regieloket.persons.Address;
import org.jspecify.annotations.Nullable;

/** What one types of where a resident lives, and whether that is secret. */
public class AddressForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String street;
    private @Nullable String number;
    private @Nullable String postcode;
    private @Nullable String place;
    private boolean secret;

    /** Filled with what is known. */
    static AddressForm of(@Nullable Address known, boolean secret) {
        var form = new AddressForm();
        form.secret = secret;
        if (known != null) {
            form.street = known.street();
            form.number = known.number();
            form.postcode = known.postcode();
            form.place = known.place();
        }
        return form;
    }

    /** Null: nothing was typed; refuses each wrong field by its name. */
    @Nullable
    Address toAddress() {
        boolean empty = Stream.of(words(street), words(number), words(postcode), words(place))
                .allMatch(String::isBlank);
        return empty ? null : new Address(words(street), words(number), words(postcode), words(place));
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable String getStreet() {
        return street;
    }

    public void setStreet(@Nullable String street) {
        this.street = street;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getPostcode() {
        return postcode;
    }

    public void setPostcode(@Nullable String postcode) {
        this.postcode = postcode;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public boolean isSecret() {
        return secret;
    }

    public void setSecret(boolean secret) {
        this.secret = secret;
    }
}
