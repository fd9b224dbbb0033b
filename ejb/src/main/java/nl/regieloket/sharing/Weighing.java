package nl.regieloket.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Purpose;
import nl.regieloket.access.PurposeTable;
import nl.regieloket.access.Section;
import nl.regieloket.access.grants.GrantRow;
import nl.regieloket.access.grants.ReadingGrants;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.OrganisationView;
import nl.regieloket.sharing.rules.ShareAction;
import nl.regieloket.sharing.rules.ShareForm;
import nl.regieloket.sharing.rules.ShareTable;
import nl.regieloket.sharing.rules.ShareTerms;
import org.jspecify.annotations.Nullable;

/** Weighs what somebody may offer: for which purposes in force, and no more than he holds himself. */
@Dependent
class Weighing {
    private static final PurposeTable PURPOSES = PurposeTable.packaged();

    @Inject
    private ReadingGrants grants;

    @Inject
    private ReadingCases cases;

    @Inject
    private OrganisationRegister register;

    @Inject
    private BusinessClock clock;

    /** A purpose of the table of sharing, as it stands. */
    private record Candidate(
            ShareTable.Line line, String code, @Nullable Purpose purpose) {}

    /**
     * What the actor of the permit may offer to this organisation.
     *
     * @throws Problem.Invalid {@code sharing.kind-unknown} on {@code organisation} when nothing is told of its kind
     */
    ShareAdvice weigh(Permit<ShareAction> by, ShareForm form, OrganisationView asked) {
        LocalDate today = clock.today();
        List<ShareTable.Line> lines = ShareTable.packaged().lines(asked.kind(), form, today);
        if (lines.isEmpty()) {
            throw new Problem.Invalid("organisation", "sharing.kind-unknown");
        }
        List<GrantRow> all = grants.own(by);
        List<GrantRow> own = all.stream().filter(row -> !row.doNotPassOn()).toList();
        Set<Section> held = sections(own);
        List<Candidate> candidates = new ArrayList<>();
        for (ShareTable.Line line : lines) {
            codes(by, line.purpose())
                    .forEach(code -> candidates.add(
                            new Candidate(line, code, PURPOSES.find(code).orElse(null))));
        }
        List<ShareAdvice.Option> options = own.isEmpty()
                ? List.of()
                : candidates.stream()
                        .filter(candidate -> isUsable(candidate, form, today))
                        .map(candidate -> option(candidate, form, held, today))
                        .filter(option -> !option.may().isEmpty())
                        .toList();
        return new ShareAdvice(
                form,
                asked.id(),
                held,
                options,
                options.isEmpty() ? without(all, own, candidates, today) : null,
                register.teams(asked.id()).stream()
                        .map(team -> new ShareAdvice.Team(team.id(), team.name()))
                        .toList(),
                ShareTerms.packaged().after(ShareTerms.What.ANSWER, today),
                privacyOfficers(by, today));
    }

    /**
     * The grant by which the actor hands on no more than he holds.
     *
     * @throws Problem.Forbidden {@code sharing.beyond-own} when there is none
     */
    GrantRow covering(Permit<ShareAction> by, Set<Section> sections, @Nullable Instant until) {
        Set<Section> wanted = EnumSet.noneOf(Section.class);
        wanted.addAll(sections);
        wanted.remove(Section.CARE); // the compartment of who gives care is that one's own: nothing of it is handed on
        return grants.own(by).stream()
                .filter(row -> !row.doNotPassOn())
                .filter(row -> row.sections().containsAll(wanted) && lasts(row, until))
                .findFirst()
                .orElseThrow(() -> new Problem.Forbidden("sharing.beyond-own"));
    }

    private static boolean lasts(GrantRow row, @Nullable Instant until) {
        Instant end = row.until();
        return end == null || (until != null && !until.isAfter(end));
    }

    /** The purpose itself, or those of that name under the laws of the case. */
    private List<String> codes(Permit<?> by, String name) {
        return PURPOSES.find(name).isPresent()
                ? List.of(name)
                : cases.purposes(by, new CaseFileId(by.caseFile().id()), name);
    }

    private static boolean isUsable(Candidate candidate, ShareForm form, LocalDate today) {
        Purpose purpose = candidate.purpose();
        return purpose != null && purpose.isInForce(today) && purpose.roles().contains(form.role());
    }

    private static ShareAdvice.Option option(Candidate candidate, ShareForm form, Set<Section> held, LocalDate today) {
        Purpose purpose = Objects.requireNonNull(candidate.purpose());
        Set<Section> may = EnumSet.noneOf(Section.class);
        may.addAll(held);
        if (form == ShareForm.WORK_ALONG) {
            may.add(Section.CARE);
        }
        may.retainAll(purpose.sections());
        Set<Section> proposed = EnumSet.noneOf(Section.class);
        proposed.addAll(candidate.line().sections());
        proposed.retainAll(may);
        String basis = purpose.basis();
        return new ShareAdvice.Option(
                candidate.code(),
                basis == null ? "" : basis,
                may,
                proposed,
                candidate.line().longest(today));
    }

    private static ShareAdvice.Without without(
            List<GrantRow> all, List<GrantRow> own, List<Candidate> candidates, LocalDate today) {
        if (own.isEmpty()) {
            return new ShareAdvice.Without(all.isEmpty() ? "sharing.nothing-held" : "sharing.do-not-pass-on", null);
        }
        for (Candidate candidate : candidates) {
            Purpose purpose = candidate.purpose();
            if (purpose != null && !purpose.isInForce(today)) {
                return new ShareAdvice.Without("purpose.not-in-force", candidate.code());
            }
        }
        return candidates.stream()
                .filter(candidate -> candidate.purpose() == null)
                .findFirst()
                .map(candidate -> new ShareAdvice.Without("purpose.missing", candidate.code()))
                .orElseGet(() -> new ShareAdvice.Without("sharing.nothing-held", null));
    }

    private static Set<Section> sections(List<GrantRow> rows) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        rows.forEach(row -> sections.addAll(row.sections()));
        return sections;
    }

    private List<PersonId> privacyOfficers(Permit<?> by, LocalDate today) {
        var municipality = by.caseFile().organisation();
        return municipality == null
                ? List.of()
                : register.officers(municipality, OfficerFunction.PRIVACY_OFFICER, today).stream()
                        .map(OfficerRow::person)
                        .toList();
    }
}
