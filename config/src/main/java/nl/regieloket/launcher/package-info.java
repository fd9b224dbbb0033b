/** Starts and stops everything Regieloket runs on: database, identity provider, mailbox, server and application. */
@NullMarked
package nl.regieloket.launcher;

import org.jspecify.annotations.NullMarked;
