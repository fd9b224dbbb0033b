package nl.regieloket.messaging;

import nl.regieloket.access.Action;

/** What can be done with mail. */
public enum MailAction implements Action {
    DELIVER("mail.deliver"),
    SEE_UNDELIVERED("mail.see-undelivered"),
    TRY_AGAIN("mail.try-again");

    private final String code;

    MailAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
