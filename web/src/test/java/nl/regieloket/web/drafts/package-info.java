/** Tests of how a form keeps what is typed. */
@NullMarked
package nl.regieloket.web.drafts;

import org.jspecify.annotations.NullMarked;
