package nl.regieloket.outbox;

import java.util.UUID;

/** A message says nothing any more and is not sent: what it said holds no more. */
public record MessageEmptied(UUID message) {}
