@NullMarked
package nl.regieloket.casefiles;

import org.jspecify.annotations.NullMarked;
