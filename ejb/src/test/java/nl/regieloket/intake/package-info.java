@NullMarked
package nl.regieloket.intake;

import org.jspecify.annotations.NullMarked;
