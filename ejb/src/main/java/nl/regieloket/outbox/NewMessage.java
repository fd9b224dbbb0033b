package nl.regieloket.outbox;

import java.util.Map;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GranteeKind;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A message to send. It asks somebody to come and look; it carries no personal data.
 *
 * @param template what it says: keys {@code mail.<template>.subject} and {@code .body} of the Mail bundle
 * @param recipient the officer, team or organisation it goes to, whose address is looked up when it is sent; null: to
 *     the address
 * @param address where it goes when there is no recipient; null: look it up
 * @param parameters what the template needs: case numbers, dates, names of organisations, links
 * @param caseFile the case it is about: whoever directs it hears when it could not be delivered
 * @param worksFor the organisation in whose mailbox an officer reads it; null: the recipient is no officer
 */
public record NewMessage(
        String template,
        @Nullable Grantee recipient,
        @Nullable String address,
        Map<String, String> parameters,
        CaseFileId caseFile,
        @Nullable OrganisationId worksFor) {
    public NewMessage {
        parameters = Map.copyOf(parameters);
        if (recipient != null && recipient.kind() == GranteeKind.PERSON && worksFor == null) {
            throw new IllegalArgumentException("An officer reads mail for an organisation");
        }
    }

    /** One to an address, a team or an organisation. */
    public NewMessage(
            String template,
            @Nullable Grantee recipient,
            @Nullable String address,
            Map<String, String> parameters,
            CaseFileId caseFile) {
        this(template, recipient, address, parameters, caseFile, null);
    }
}
