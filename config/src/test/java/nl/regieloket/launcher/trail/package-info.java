@NullMarked
package nl.regieloket.launcher.trail;

import org.jspecify.annotations.NullMarked;
