package nl.regieloket.tasks;

import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;

/** What somebody has to do in a case because of what he is in it; the same person may be something else there too. */
public record Duty(Grantee whose, CaseRole as) {}
