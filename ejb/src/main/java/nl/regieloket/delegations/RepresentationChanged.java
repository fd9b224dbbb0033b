package nl.regieloket.delegations;

import java.time.Instant;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.RepresentationId;

/** An authorisation was given, began to hold, was suspended or ended. */
public record RepresentationChanged(
        RepresentationId representation, CaseFileId caseFile, RepresentationStatus status, Instant at) {}
