/** Powers of authorities, and the people who may exercise them: office holders, under mandate, or appointed. */
@NullMarked
package nl.regieloket.mandates;

import org.jspecify.annotations.NullMarked;
