package nl.regieloket.sharing.rules;

import nl.regieloket.access.Action;

/** What can be done about letting somebody come into a case. */
public enum ShareAction implements Action {
    /** Being told what one may offer, and why. */
    ADVISE("share.advise"),
    OFFER_LOOK("share.offer-look"),
    OFFER_WORK("share.offer-work"),
    OFFER_DIRECTION("share.offer-direction"),
    /** The offers of a case. */
    READ("share.read"),
    WITHDRAW("share.withdraw"),
    REVOKE("share.revoke"),
    /** Leaving it at that: nobody took it. */
    SETTLE("share.settle"),
    /** One offer, for who was made it. */
    SEE("share.see"),
    /** All that one was offered. */
    LIST("share.list"),
    ACCEPT("share.accept"),
    REFUSE("share.refuse"),
    HAND_BACK("share.hand-back"),
    /** What happens by date alone. */
    PASS_DAY("share.pass-day"),
    /** What was opened of one case, for who was let in. */
    READ_CASE("shared.read"),
    /** The cases that one was let in to. */
    LIST_CASES("shared.list"),
    /** That care runs, and never what it says. */
    SEE_CARE("care.see");

    private final String code;

    ShareAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
