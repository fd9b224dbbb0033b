package nl.regieloket.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.regieloket.kernel.id.CaseFileId;

/** Codes as they stand in mail that waits, for tests inside the server. */
@Dependent
public class InvitationCodes {
    @Inject
    private Stored stored;

    /**
     * The code that an invitation brings.
     *
     * @param template of its mail
     * @param invite makes it; once more when the mail, and with it the code, left already
     */
    public String newest(CaseFileId caseFile, String template, Runnable invite) {
        while (true) {
            invite.run();
            String code = stored.text(
                    "select json_value(parameters, '$.code') from outbox_message where case_file_id = ?"
                            + " and template = ? order by id desc limit 1",
                    caseFile,
                    template);
            if (!code.equals("null")) {
                return code;
            }
        }
    }
}
