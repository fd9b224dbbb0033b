package nl.regieloket.delegations.pages;

import java.util.UUID;

/** The days on which the page that this invitation opened could be seen are over: others may follow. */
public record PageTurn(UUID invitation) {}
