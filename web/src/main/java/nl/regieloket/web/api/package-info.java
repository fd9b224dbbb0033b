/** What every REST resource shares: problems, versions, idempotency, paging, JSON and the published document. */
@NullMarked
package nl.regieloket.web.api;

import org.jspecify.annotations.NullMarked;
