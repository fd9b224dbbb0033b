/** What happens to the pages of residents by date alone. */
@NullMarked
package nl.regieloket.delegations.pages;

import org.jspecify.annotations.NullMarked;
