package nl.regieloket.privacy.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.keys.FieldCipher;
import nl.regieloket.kernel.keys.UnderKeys;
import org.jspecify.annotations.Nullable;

/** Brings the files that stand ready under the newest key. */
@Dependent
class SealingFilesAnew implements UnderKeys {
    @Inject
    private SubjectRequests requests;

    @Inject
    private FieldCipher cipher;

    @Override
    public String name() {
        return "subject-file";
    }

    @Override
    public @Nullable UUID sealAnew(@Nullable UUID after, int most) {
        List<SubjectFile> some = requests.filesBehind(after, most);
        some.forEach(file -> file.sealAnew(cipher));
        return some.size() < most ? null : some.getLast().request();
    }
}
