package nl.regieloket.privacy;

import java.time.Instant;

/**
 * Something that is wrong with the trail now.
 *
 * @param since by the real clock
 */
public record Alarm(AlarmKind kind, Instant since) {}
