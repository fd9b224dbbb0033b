/** What residents and their helpers see: where a case stands, who directs it, where to call, and who looks along. */
@NullMarked
package nl.regieloket.web.portal;

import org.jspecify.annotations.NullMarked;
