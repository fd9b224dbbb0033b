/** The API from the outside: acted with bearer tokens, and every answer held against its own document. */
@NullMarked
package nl.regieloket.api;

import org.jspecify.annotations.NullMarked;
