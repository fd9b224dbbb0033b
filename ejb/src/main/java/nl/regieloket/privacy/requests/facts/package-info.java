/** A request of a data subject as it is told to who may see it: what was asked, its days, and what was decided. */
@NullMarked
package nl.regieloket.privacy.requests.facts;

import org.jspecify.annotations.NullMarked;
