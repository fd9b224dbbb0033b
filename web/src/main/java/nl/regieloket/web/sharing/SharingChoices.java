package nl.regieloket.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.sharing.ShareAdvice;
import org.jspecify.annotations.Nullable;

/** What the form of an offer is chosen from, read once. */
@RequestScoped
public class SharingChoices {
    @Inject
    private Advice advice;

    @Inject
    private DirectingCases directing;

    private @Nullable List<OfficerRow> colleagues;

    public String sentence(ShareAdvice about, String purpose, Locale locale) {
        return advice.sentence(about, purpose, locale);
    }

    /** Who else can direct the case, by name. */
    public List<OfficerRow> colleagues(CaseFileId id, Actor actor) {
        List<OfficerRow> known = colleagues;
        if (known == null) {
            known = directing.candidates(actor, id).stream()
                    .filter(officer -> !officer.person().equals(actor.person()))
                    .toList();
            colleagues = known;
        }
        return known;
    }
}
