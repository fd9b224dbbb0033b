/** What waits to be told keeps waiting until it was told, or somebody looks. */
@NullMarked
package nl.regieloket.outbox;

import org.jspecify.annotations.NullMarked;
