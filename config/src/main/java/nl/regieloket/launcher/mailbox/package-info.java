/** The mailbox of the demo, and the telephones of its people. */
@NullMarked
package nl.regieloket.launcher.mailbox;

import org.jspecify.annotations.NullMarked;
