@NullMarked
package nl.regieloket.web.problems;

import org.jspecify.annotations.NullMarked;
