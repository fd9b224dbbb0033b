/** What residents ask about their own data: their page, the desk that takes it in, the officers who answer. */
@NullMarked
package nl.regieloket.web.requests;

import org.jspecify.annotations.NullMarked;
