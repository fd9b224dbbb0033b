package nl.regieloket.web.delegations;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form that mails somebody a code: to whom, to which address, and that it was sent. */
public class MailedCode implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable UUID whom;
    private @Nullable String email;
    private boolean sent;

    /** Mails it, and empties the form; one that is refused was not sent, and keeps what was typed. */
    void send(Mailing mailing) {
        sent = false;
        mailing.mail(Objects.requireNonNull(whom, "required by the form"), Objects.requireNonNullElse(email, ""));
        whom = null;
        email = null;
        sent = true;
    }

    public boolean isSent() {
        return sent;
    }

    public @Nullable UUID getWhom() {
        return whom;
    }

    public void setWhom(@Nullable UUID whom) {
        this.whom = whom;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    /** How it goes out. */
    @FunctionalInterface
    interface Mailing {
        void mail(UUID whom, String email);
    }
}
