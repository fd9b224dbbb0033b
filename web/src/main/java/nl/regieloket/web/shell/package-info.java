/** The frame in which every screen lives: layout, menu, language, texts, forms of dates and amounts. */
@NullMarked
package nl.regieloket.web.shell;

import org.jspecify.annotations.NullMarked;
