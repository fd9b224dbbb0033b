/** Sharing a case on screens and in the API: offering, answering, and what who was let in sees; notes on care. */
@NullMarked
package nl.regieloket.web.sharing;

import org.jspecify.annotations.NullMarked;
