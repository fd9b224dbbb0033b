@NullMarked
package nl.regieloket.notes;

import org.jspecify.annotations.NullMarked;
