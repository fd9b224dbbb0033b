/** Who takes part in a case beside the household and its casemanager: people and organisations around it. */
@NullMarked
package nl.regieloket.participants;

import org.jspecify.annotations.NullMarked;
