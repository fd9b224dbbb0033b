@NullMarked
package nl.regieloket.demo;

import org.jspecify.annotations.NullMarked;
