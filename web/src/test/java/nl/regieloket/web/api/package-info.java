@NullMarked
package nl.regieloket.web.api;

import org.jspecify.annotations.NullMarked;
