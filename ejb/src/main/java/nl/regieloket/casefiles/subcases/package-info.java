/** Sub-cases (zaken): what runs under a case file by one law, with one result; the units of retention. */
@NullMarked
package nl.regieloket.casefiles.subcases;

import org.jspecify.annotations.NullMarked;
