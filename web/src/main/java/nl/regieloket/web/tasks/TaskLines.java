package nl.regieloket.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GranteeKind;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.TeamView;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.web.persons.HouseholdNames;
import nl.regieloket.web.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Puts tasks into words for a screen; the number of questions to the boundaries does not grow with the list. */
@RequestScoped
public class TaskLines {
    @Inject
    private ReadingCases cases;

    @Inject
    private HouseholdNames householdNames;

    @Inject
    private OrganisationRegister register;

    @Inject
    private BusinessClock clock;

    /** The lines of these tasks, in their order. */
    public List<TaskLine> of(Actor actor, List<TaskRow> rows, Locale locale) {
        LocalDate today = clock.today();
        Map<CaseFileId, String> households = households(actor, rows);
        Map<UUID, String> assignees = assignees(actor, rows);
        return rows.stream()
                .map(row -> {
                    CaseFileId caseFile = row.caseFile();
                    return new TaskLine(
                            row.id().toString(),
                            row.reference(),
                            caseFile == null || !households.containsKey(caseFile)
                                    ? ""
                                    : "/dossier/overzicht?id=" + caseFile,
                            caseFile == null ? "" : households.getOrDefault(caseFile, ""),
                            Texts.text(locale, "Tasks", "task." + row.code()),
                            row.about(),
                            row.due(),
                            row.due().isBefore(today),
                            ChronoUnit.DAYS.between(today, row.due()),
                            waitsForMe(actor, row)
                                    ? ""
                                    : whom(
                                            row,
                                            assignees.getOrDefault(
                                                    row.assignee().id(), ""),
                                            locale),
                            href(row, households.keySet()));
                })
                .toList();
    }

    /** Names of the households of the cases that the actor may read; empty where it has none for him. */
    private Map<CaseFileId, String> households(Actor actor, List<TaskRow> rows) {
        Set<CaseFileId> ids =
                rows.stream().map(TaskRow::caseFile).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<CaseFileId, HouseholdId> householdOf = cases.householdsOf(actor, ids);
        Map<HouseholdId, String> names = householdNames.of(actor, Set.copyOf(householdOf.values()));
        Map<CaseFileId, String> result = new HashMap<>();
        householdOf.forEach((caseFile, household) -> result.put(caseFile, names.getOrDefault(household, "")));
        return result;
    }

    private static boolean waitsForMe(Actor actor, TaskRow row) {
        var function = row.function();
        return actor.grantees().contains(row.assignee().id()) && (function == null || actor.is(function));
    }

    private static String whom(TaskRow row, String name, Locale locale) {
        var function = row.function();
        return function == null ? name : name + ", " + Texts.text(locale, "Tasks", "OfficerFunction." + function);
    }

    private Map<UUID, String> assignees(Actor actor, List<TaskRow> rows) {
        Map<GranteeKind, Set<UUID>> others = rows.stream()
                .filter(row -> !waitsForMe(actor, row))
                .map(TaskRow::assignee)
                .collect(Collectors.groupingBy(Grantee::kind, Collectors.mapping(Grantee::id, Collectors.toSet())));
        Map<UUID, String> names = new HashMap<>();
        register.officerNames(ids(others, GranteeKind.PERSON).stream()
                        .map(PersonId::new)
                        .toList())
                .forEach((person, name) -> names.put(person.value(), name));
        register.names(ids(others, GranteeKind.ORGANISATION).stream()
                        .map(OrganisationId::new)
                        .toList())
                .forEach((organisation, name) -> names.put(organisation.value(), name));
        for (UUID team : ids(others, GranteeKind.TEAM)) {
            names.put(team, register.team(new TeamId(team)).map(TeamView::name).orElse(""));
        }
        return names;
    }

    private static Set<UUID> ids(Map<GranteeKind, Set<UUID>> of, GranteeKind kind) {
        return of.getOrDefault(kind, Set.of());
    }

    /** Where to do it: in the case for who may read the case, else on the page of the thing itself. */
    private static String href(TaskRow row, Set<CaseFileId> readable) {
        @Nullable CaseFileId caseFile = row.caseFile();
        boolean inCase = caseFile != null && readable.contains(caseFile);
        return switch (row.subjectKind()) {
            case SHARE_OFFER -> inCase ? "/dossier/delen?id=" + caseFile : "/aanbod?id=" + row.subjectId();
            case CONTACT -> "/contact?id=" + row.subjectId();
            case CLAIM -> inCase ? "/dossier/geld?id=" + caseFile : "/verzoeken";
            case COMMITMENT ->
                (inCase && !row.code().equals("commitment.answer") ? "/toezegging?id=" : "/verzoeken?deel=")
                        + row.subjectId();
            case PROPOSAL -> inCase ? "/dossier/voorstellen?id=" + caseFile : "/verzoeken?deel=" + row.subjectId();
            case ORGANISATION ->
                switch (row.code()) {
                    case "privacy.question" -> "/raadpleegvragen";
                    case "emergency.review" -> "/noodtoegangen";
                    case "privacy.request" -> "/privacy/verzoek?id=" + row.subjectId();
                    case "privacy.carry-out" -> "/toegekende-verbeteringen";
                    case "breach.judge", "breach.remind", "breach.finish" -> "/privacy/datalek?id=" + row.subjectId();
                    case "representation.look-back" -> "/privacy/terugblik?id=" + row.subjectId();
                    case "mail.undelivered" -> "/onbezorgd";
                    default -> "/privacy/spoor";
                };
            default -> inCase ? "/dossier/overzicht?id=" + caseFile : "/mijn-werk";
        };
    }
}
