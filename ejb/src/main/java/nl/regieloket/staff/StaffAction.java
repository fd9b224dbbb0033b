package nl.regieloket.staff;

import nl.regieloket.access.Action;

/** What can be done about who works for one's own organisation; which of it {@link ReadingStaff} tells. */
public enum StaffAction implements Action {
    READ("staff.read"),
    MANAGE("staff.manage"),
    /** The same about who watches over the organisation: its administrators and privacy officers. */
    ENTRUST("staff.entrust");

    private final String code;

    StaffAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
