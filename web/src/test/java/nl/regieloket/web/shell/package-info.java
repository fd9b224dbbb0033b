@NullMarked
package nl.regieloket.web.shell;

import org.jspecify.annotations.NullMarked;
