@NullMarked
package nl.regieloket.sharing.rules;

import org.jspecify.annotations.NullMarked;
