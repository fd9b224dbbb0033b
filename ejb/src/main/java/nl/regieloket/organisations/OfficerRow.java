package nl.regieloket.organisations;

import nl.regieloket.kernel.id.PersonId;

/** An officer to choose from. */
public record OfficerRow(PersonId person, String displayName, String email) {}
