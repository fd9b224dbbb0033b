package nl.regieloket.sharing.rules;

import nl.regieloket.access.CaseRole;

/** As what somebody comes into a case: three different things, each with rights of its own. */
public enum ShareForm {
    /** Reads the sections that are opened, and writes nothing (meekijken). */
    LOOK_ALONG,
    /** Reads them and keeps what they allow (meewerken). */
    WORK_ALONG,
    /** Directs the case from then on, instead of who offers (overdragen). */
    HAND_OVER;

    /** What it makes of who accepts. */
    public CaseRole role() {
        return switch (this) {
            case LOOK_ALONG -> CaseRole.LOOKING_ALONG;
            case WORK_ALONG -> CaseRole.WORKING_ALONG;
            case HAND_OVER -> CaseRole.CASEMANAGER;
        };
    }

    /** The right that offering it takes. */
    public ShareAction offering() {
        return switch (this) {
            case LOOK_ALONG -> ShareAction.OFFER_LOOK;
            case WORK_ALONG -> ShareAction.OFFER_WORK;
            case HAND_OVER -> ShareAction.OFFER_DIRECTION;
        };
    }
}
