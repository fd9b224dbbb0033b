/** How a form keeps what is typed into it. */
@NullMarked
package nl.regieloket.web.drafts;

import org.jspecify.annotations.NullMarked;
