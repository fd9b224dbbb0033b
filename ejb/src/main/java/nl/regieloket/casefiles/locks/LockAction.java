package nl.regieloket.casefiles.locks;

import nl.regieloket.access.Action;

/** What can be done with the lock of a case. */
public enum LockAction implements Action {
    SET("lock.set"),
    READ("lock.read"),
    /** Saying who is in the circle and who is kept out. */
    REGROUP("lock.regroup"),
    LIFT("lock.lift");

    private final String code;

    LockAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
