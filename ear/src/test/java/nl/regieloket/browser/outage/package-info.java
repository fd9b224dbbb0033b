/** Bad days: a server that the application needs is killed under use, and comes back. */
@NullMarked
package nl.regieloket.browser.outage;

import org.jspecify.annotations.NullMarked;
