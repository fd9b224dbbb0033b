package nl.regieloket.access;

import java.util.Set;

/** A grant in force that reaches an actor: his role on a subject and the sections it opens. */
record HeldGrant(CaseRole role, Set<Section> sections) {}
