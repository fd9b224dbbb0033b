/** What bears on somebody at work beside his membership: absence with a replacement, and a second factor that was lost. */
@NullMarked
package nl.regieloket.organisations.presence;

import org.jspecify.annotations.NullMarked;
