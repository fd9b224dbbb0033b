package nl.regieloket.delegations;

import nl.regieloket.access.Action;

/** What can be done with representations and with the doors of helper and resident. */
public enum DelegationAction implements Action {
    /** Seeing whom a resident authorised. */
    READ("representation.read"),
    /** Seeing them on the page of those who work on the case. */
    OVERSEE("representation.oversee"),
    RECORD("representation.record"),
    SUSPEND("representation.suspend"),
    /** Letting one that is suspended hold again. */
    RESUME("representation.resume"),
    END("representation.end"),
    /** Giving the resident the key to the own page. */
    INVITE("portal.invite"),
    /** Closing that page. */
    CLOSE("portal.close"),
    /** Opening the door with a code. */
    REDEEM("portal.redeem"),
    /** Following a case, as its resident or as a helper. */
    FOLLOW("portal.follow");

    private final String code;

    DelegationAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
