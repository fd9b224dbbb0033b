@NullMarked
package nl.regieloket.kernel.csv;

import org.jspecify.annotations.NullMarked;
