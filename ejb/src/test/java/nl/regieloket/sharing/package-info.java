@NullMarked
package nl.regieloket.sharing;

import org.jspecify.annotations.NullMarked;
