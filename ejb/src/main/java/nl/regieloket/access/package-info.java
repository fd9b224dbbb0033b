/** The one gate: who may see and do what, decided by one table of rights and one table of grants. */
@NullMarked
package nl.regieloket.access;

import org.jspecify.annotations.NullMarked;
