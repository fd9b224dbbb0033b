/** The people of the demo and of the tests: who they are, how they sign in, and the realm that knows them. */
@NullMarked
package nl.regieloket.realm;

import org.jspecify.annotations.NullMarked;
