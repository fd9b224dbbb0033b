/** What an administrator sets, over the API: the business clock of a demo. */
@NullMarked
package nl.regieloket.web.operations;

import org.jspecify.annotations.NullMarked;
