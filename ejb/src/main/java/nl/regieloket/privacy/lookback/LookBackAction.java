package nl.regieloket.privacy.lookback;

import nl.regieloket.access.Action;

/** What can be done with what a helper left behind. */
public enum LookBackAction implements Action {
    LOOK("privacy.look-back"),
    /** Saying whether what he did is a data breach. */
    JUDGE("privacy.judge-helper"),
    /** Handing it to somebody outside, such as the police. */
    DISCLOSE("privacy.disclose");

    private final String code;

    LookBackAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
