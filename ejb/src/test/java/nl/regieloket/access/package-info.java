@NullMarked
package nl.regieloket.access;

import org.jspecify.annotations.NullMarked;
