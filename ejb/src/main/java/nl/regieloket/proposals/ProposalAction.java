package nl.regieloket.proposals;

import nl.regieloket.access.Action;

/** What can be done with a joint proposal as a whole. */
public enum ProposalAction implements Action {
    READ("proposal.read"),
    /** Compose: begin, change and throw away a draft. */
    COMPOSE("proposal.compose"),
    SEND("proposal.send"),
    WITHDRAW("proposal.withdraw");

    private final String code;

    ProposalAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
