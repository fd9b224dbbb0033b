package nl.regieloket.casefiles;

import java.time.LocalDate;

/**
 * A threatening situation (Wgs 4 lid 2).
 *
 * @param on day on which it will happen unless somebody acts
 */
public record Threat(ThreatKind kind, LocalDate on) {}
