/** The frame in which every screen lives: who looks, the menu, the search, the headers. */
@NullMarked
package nl.regieloket.web.shell;

import org.jspecify.annotations.NullMarked;
