/** What is held of one resident, told by each feature of its own tables, for a request for access (AVG 15). */
@NullMarked
package nl.regieloket.access.disclosure;

import org.jspecify.annotations.NullMarked;
