@NullMarked
package nl.regieloket.proposals;

import org.jspecify.annotations.NullMarked;
