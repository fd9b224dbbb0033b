@NullMarked
package nl.regieloket.privacy.requests;

import org.jspecify.annotations.NullMarked;
