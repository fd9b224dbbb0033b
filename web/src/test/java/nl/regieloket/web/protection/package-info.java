/** Tests of what guards every request. */
@NullMarked
package nl.regieloket.web.protection;

import org.jspecify.annotations.NullMarked;
