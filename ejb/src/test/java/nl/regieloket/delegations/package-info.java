@NullMarked
package nl.regieloket.delegations;

import org.jspecify.annotations.NullMarked;
