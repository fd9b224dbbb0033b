/** The record of data breaches: suspected by anybody who works here, judged and told within 72 hours (AVG 33, 34). */
@NullMarked
package nl.regieloket.privacy.breaches;

import org.jspecify.annotations.NullMarked;
