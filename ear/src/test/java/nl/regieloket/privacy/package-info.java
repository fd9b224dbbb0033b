@NullMarked
package nl.regieloket.privacy;

import org.jspecify.annotations.NullMarked;
