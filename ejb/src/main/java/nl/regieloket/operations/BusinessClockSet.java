package nl.regieloket.operations;

import java.time.Instant;

/** The business clock was set to another moment; what happens by date is to be looked at again. */
public record BusinessClockSet(Instant moment) {}
