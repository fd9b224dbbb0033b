/** How a refusal or a failure reaches the person at the screen or the client of the API. */
@NullMarked
package nl.regieloket.web.problems;

import org.jspecify.annotations.NullMarked;
