@NullMarked
package nl.regieloket.web.texts;

import org.jspecify.annotations.NullMarked;
