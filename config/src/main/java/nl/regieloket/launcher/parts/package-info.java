/** The servers that Regieloket runs on, as they come out of their archives: database, identity provider, Payara. */
@NullMarked
package nl.regieloket.launcher.parts;

import org.jspecify.annotations.NullMarked;
