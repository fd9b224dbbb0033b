package nl.regieloket.delegations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.delegations.invitations.InvitationCode;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.keys.FieldCipher;
import nl.regieloket.kernel.keys.KeyedHash;
import nl.regieloket.outbox.NewMessage;
import nl.regieloket.outbox.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes a code, keeps its hash and mails it; whoever reads the mail but not the database has it, and nobody else. */
@Dependent
class Inviting {
    @Inject
    private Representations representations;

    @Inject
    private FieldCipher cipher;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "regieloket.url")
    private String url;

    void invite(
            Permit<DelegationAction> by,
            String template,
            CaseFileId caseFile,
            @Nullable RepresentationId representation,
            ResidentId resident,
            String address) {
        InvitationCode code = InvitationCode.random();
        var invitation =
                new Invitation(cipher.lookupHash(hashed(code)), caseFile, representation, resident, clock.instant());
        representations.add(invitation);
        invitation.mailed(outbox.post(
                by,
                new NewMessage(
                        template,
                        null,
                        address.strip(),
                        Map.of("code", code.written(), "invitation", address(url, code)),
                        caseFile)));
    }

    /**
     * Where the link of the mail leads. The code stands behind the #, which a browser keeps to itself: no log of a
     * server on the way has it. The first page brings it to the field, through signing in.
     */
    static String address(String url, InvitationCode code) {
        return url + "/#code=" + code.written();
    }

    /** Closes a code that was not used, and forgets the mail that carries it. */
    void close(Actor who, Invitation one) {
        one.close(clock.instant());
        one.unusedMail().ifPresent(message -> outbox.forget(who, message));
    }

    /** By what a code is found: a hash under each key under which one may have been sent. */
    List<byte[]> hashes(InvitationCode code) {
        return cipher.lookupHashes(hashed(code)).stream().map(KeyedHash::bytes).toList();
    }

    private static String hashed(InvitationCode code) {
        return "invitation:" + code.signs();
    }
}
