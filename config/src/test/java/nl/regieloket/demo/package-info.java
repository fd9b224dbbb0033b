/** Tests of the demo's people. */
@NullMarked
package nl.regieloket.demo;

import org.jspecify.annotations.NullMarked;
