/** What residents ask about their own data, and what becomes of it: access, rectification, restriction, objection. */
@NullMarked
package nl.regieloket.privacy.requests;

import org.jspecify.annotations.NullMarked;
