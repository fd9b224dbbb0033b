package nl.regieloket.proposals;

import nl.regieloket.access.Action;

/** What can be done with one part of a joint proposal. */
public enum CommitmentAction implements Action {
    READ("commitment.read"),
    /** Which parts wait for or were answered by one's organisation. */
    LIST("commitment.list"),
    ACKNOWLEDGE("commitment.acknowledge"),
    /** Put a question back to the asker. */
    ASK("commitment.ask"),
    /** Answer such a question. */
    EXPLAIN("commitment.explain"),
    COMMIT("commitment.commit"),
    REFUSE("commitment.refuse"),
    /** Say what the collection system did. */
    CONFIRM("commitment.confirm"),
    CANCEL("commitment.cancel"),
    /** Take the request back. */
    WITHDRAW("commitment.withdraw"),
    /** See where it stands, without amounts: helper and resident. */
    FOLLOW("commitment.follow"),
    /** Read the conditions of a promise and the reasons of a refusal too: the resident. */
    FOLLOW_WORDS("commitment.follow-words"),
    /** See until when the creditor stopped the collection of a claim: who collects it. */
    SEE_STOPPED("pause.see"),
    /** Let in who answers from outside of the one that is asked, or shut him out again, as its mandates begin and end. */
    ADMIT_HOLDER("commitment.admit-holder"),
    /** Do what happens by date alone. */
    PASS_DAY("commitment.pass-day");

    private final String code;

    CommitmentAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
