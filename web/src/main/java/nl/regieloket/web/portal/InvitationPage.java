package nl.regieloket.web.portal;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import nl.regieloket.delegations.RedeemingInvitations;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Where one brings a code: from the link in the mail, or typed. Only the button uses it, never the link alone. */
@Named("invitationPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class InvitationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private RedeemingInvitations redeeming;

    private @Nullable String code;

    public String redeem() {
        return switch (redeeming.redeem(current.get(), Objects.requireNonNullElse(code, ""))) {
            case HELPER -> "/wie-ik-help?faces-redirect=true";
            case RESIDENT -> "/mijn-dossier?faces-redirect=true";
        };
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
