package nl.regieloket.organisations;

/**
 * Whom other organisations turn to for a tailored solution (maatwerkregister).
 *
 * @param officer name of the officer with enough mandate
 * @param mailbox central e-mail address, not a personal one
 * @param telephone as dialled
 */
public record TailoringContact(String officer, String mailbox, String telephone) {}
