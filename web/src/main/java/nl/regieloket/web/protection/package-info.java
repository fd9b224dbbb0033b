/** What guards every request and answer, whoever asks: headers, origin of forms, size of bodies, the session cookie. */
@NullMarked
package nl.regieloket.web.protection;

import org.jspecify.annotations.NullMarked;
