package nl.regieloket.outbox;

import java.util.Map;
import nl.regieloket.access.Grantee;
import nl.regieloket.kernel.id.CaseFileId;
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
 */
public record NewMessage(
        String template,
        @Nullable Grantee recipient,
        @Nullable String address,
        Map<String, String> parameters,
        CaseFileId caseFile) {
    public NewMessage {
        parameters = Map.copyOf(parameters);
    }
}
