@NullMarked
package nl.regieloket.web.api.parameters;

import org.jspecify.annotations.NullMarked;
