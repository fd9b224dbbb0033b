/** The parties: organisations with their teams, officers and contact for tailored solutions. */
@NullMarked
package nl.regieloket.organisations;

import org.jspecify.annotations.NullMarked;
