/** Letters and files as PDF that people and screen readers can read: tagged, with a title and a language (PDF/UA). */
@NullMarked
package nl.regieloket.kernel.pdf;

import org.jspecify.annotations.NullMarked;
