package nl.regieloket.proposals.requests;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.mandates.OutsideHolder;
import nl.regieloket.outbox.NewMessage;
import nl.regieloket.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Mails about a request, to those whom it waits for: without personal data, and with where to look. */
@Boundary
@Stateless
public class MailingRequests {
    private static final String WHERE_IT_IS_ANSWERED = "/verzoek?id=";
    private static final String WHERE_IT_IS_FOLLOWED = "/toezegging?id=";

    @Inject
    private Outbox outbox;

    /** To the organisation that is asked. */
    public void toWhoWasAsked(Permit<?> permit, AskedPart part, String template) {
        mail(permit, part, template, Grantee.organisation(part.authority()), null, WHERE_IT_IS_ANSWERED);
    }

    /** To who decides in the name of that organisation from outside of it. */
    public void toHolder(Permit<?> permit, AskedPart part, String template, OutsideHolder holder) {
        mail(permit, part, template, Grantee.person(holder.holder()), holder.employer(), WHERE_IT_IS_ANSWERED);
    }

    /** To the casemanager, as one of the organisation that asks. */
    public void toWhoAsks(Permit<?> permit, AskedPart part, String template, Grantee casemanager) {
        mail(permit, part, template, casemanager, part.request().asker(), WHERE_IT_IS_FOLLOWED);
    }

    private void mail(
            Permit<?> permit,
            AskedPart part,
            String template,
            Grantee to,
            @Nullable OrganisationId worksFor,
            String where) {
        Request request = part.request();
        outbox.post(
                permit,
                new NewMessage(
                        template,
                        to,
                        null,
                        Map.of(
                                "number", request.caseNumber(),
                                "organisation", request.authorityName(),
                                "asker", request.askerName(),
                                "answerBy", request.answerBy().toString(),
                                "path", where + part.id()),
                        part.caseFile(),
                        worksFor));
    }
}
