package nl.regieloket.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * MT-09, DA-06: the gate on the real tables of grants, locks and purposes, against what the words of the tables of rights
 * and purposes say: every right × function × relation to the case × section × state of the purpose × period × lock.
 */
class GateMatrixIT extends InContainer {
    private static final int LEAST = 200_000;
    private static final int SUBJECTS_AN_ACTOR = 160;
    private static final int ONE_BY_ONE = 1_500;
    private static final int ROWS_A_STATEMENT = 500;

    @Inject
    private Access access;

    @Inject
    private Parties parties;

    @Inject
    private BusinessClock clock;

    @Inject
    private Stored stored;

    @Inject
    private GrantedSubjects granted;

    private final GateByWords words = GateByWords.read();
    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final List<Asker> askers = new ArrayList<>();
    private final List<GateByWords.Relation> relations = new ArrayList<>(GateByWords.Relation.all());
    private OrganisationId rietmond = OrganisationId.next();

    /** An act by its code, as the table of rights knows it. */
    private record Named(String code) implements Action {}

    /** Somebody who asks. */
    private record Asker(Actor actor, OfficerFunction function, boolean ofTheSubject) {
        @Override
        public String toString() {
            return function + (ofTheSubject ? " of the municipality, " : " of elsewhere, ") + actor.assurance();
        }
    }

    /** A case and how everybody who asks stands to it. */
    private record Situation(Subject subject, GateByWords.Relation relation) {}

    @BeforeEach
    void everybody_stands_to_some_case_in_every_way() throws SQLException {
        rietmond = parties.municipality();
        OrganisationId oosterhaven = parties.municipality();
        for (OfficerFunction function : OfficerFunction.values()) {
            for (OrganisationKind kind : List.of(OrganisationKind.CREDITOR, OrganisationKind.CIVIL_SOCIETY)) {
                if (function.isHeldIn(kind) && !function.isHeldIn(OrganisationKind.MUNICIPALITY)) {
                    askers(parties.organisation(kind), function);
                }
            }
            if (function.isHeldIn(OrganisationKind.MUNICIPALITY)) {
                askers(rietmond, function);
                askers(oosterhaven, function);
            }
        }
        for (OfficerFunction function : List.of(OfficerFunction.HELPER, OfficerFunction.RESIDENT)) {
            askers.add(new Asker(parties.forOneself(function), function, false));
        }
        Collections.shuffle(relations, random);
    }

    @Test
    void the_gate_answers_what_the_words_of_the_tables_say() throws SQLException {
        Set<String> actions = words.actions();
        var wrong = new ArrayList<String>();
        long tried = 0;
        for (int i = 0; i < askers.size(); i++) {
            Asker asker = askers.get(i);
            List<Situation> his = some(i);
            store(asker, his);
            Map<Subject, List<Named>> asked = new HashMap<>();
            Map<Subject, Situation> of = new HashMap<>();
            List<Named> all = actions.stream().map(Named::new).toList();
            for (Situation situation : his) {
                Subject whole = situation.subject();
                Subject part = whole.part(SubjectKind.CLAIM, UUID.randomUUID(), rietmond);
                asked.put(whole, all);
                of.put(whole, situation);
                asked.put(part, all);
                of.put(part, situation);
            }
            for (var answer : access.allowed(asker.actor(), asked).entrySet()) {
                Situation situation = Objects.requireNonNull(of.get(answer.getKey()));
                Set<String> may = answer.getValue().stream().map(Named::code).collect(toSet());
                Set<String> should = words.allowed(asker.function(), asker.ofTheSubject(), situation.relation());
                if (!may.equals(should)) {
                    wrong.add(asker + " in " + situation.relation() + ": " + difference(may, should));
                }
                tried += actions.size();
            }
        }
        assertThat(wrong).as("seed " + seed).isEmpty();
        assertThat(tried).isGreaterThan(LEAST);
    }

    @Test
    void each_refusal_is_the_one_that_the_words_ask_for() throws SQLException {
        List<String> actions = List.copyOf(words.actions());
        var wrong = new ArrayList<String>();
        for (int i = 0; i < askers.size(); i++) {
            Asker asker = askers.get(i);
            List<Situation> his = some(i);
            store(asker, his);
            for (int j = 0; j < ONE_BY_ONE / askers.size(); j++) {
                Situation situation = his.get(random.nextInt(his.size()));
                String action = actions.get(random.nextInt(actions.size()));
                String answer = answer(asker.actor(), action, situation.subject());
                String should = words.answer(
                        action,
                        asker.function(),
                        asker.ofTheSubject(),
                        asker.actor().assurance() == Assurance.STRONG,
                        situation.relation());
                if (!answer.equals(should)) {
                    wrong.add(action + " by " + asker + " in " + situation.relation() + ": " + answer + ", not "
                            + should);
                }
            }
        }
        assertThat(wrong).as("seed " + seed).isEmpty();
    }

    @Test
    void a_list_holds_what_the_check_of_one_allows_and_nothing_else() throws SQLException {
        var wrong = new ArrayList<String>();
        for (int i = 0; i < askers.size(); i++) {
            Asker asker = askers.get(i);
            List<Situation> his = some(i);
            store(asker, his);
            Map<String, List<Situation>> byId = his.stream()
                    .collect(groupingBy(situation -> situation.subject().id().toString()));
            for (String action : words.filtersOfLists()) {
                Visible visible = access.visible(asker.actor(), new Named(action));
                Set<String> listed = granted.visible(visible, asker.actor().person());
                Set<String> should = his.stream()
                        .filter(situation -> words.allowed(asker.function(), asker.ofTheSubject(), situation.relation())
                                .contains(action))
                        .map(situation -> situation.subject().id().toString())
                        .collect(toSet());
                if (!listed.equals(should)) {
                    var more = new TreeSet<>(listed);
                    more.removeAll(should);
                    var less = new TreeSet<>(should);
                    less.removeAll(listed);
                    wrong.add(action + " by " + asker + ": more " + relations(byId, more) + ", less "
                            + relations(byId, less));
                }
            }
        }
        assertThat(wrong).as("seed " + seed).isEmpty();
    }

    private static List<String> relations(Map<String, List<Situation>> byId, Set<String> ids) {
        return ids.stream()
                .limit(3)
                .map(id -> byId.getOrDefault(id, List.of()).toString())
                .toList();
    }

    private String answer(Actor actor, String action, Subject subject) {
        try {
            access.permit(actor, new Named(action), subject);
            return "allowed";
        } catch (Problem refusal) {
            return refusal.getClass().getSimpleName() + " " + refusal.code();
        }
    }

    /** Others for each, in cases of their own, and all of them in the end. */
    private List<Situation> some(int asker) {
        List<Situation> some = new ArrayList<>();
        for (int i = 0; i < SUBJECTS_AN_ACTOR; i++) {
            var subject = new Subject(SubjectKind.CASE_FILE, UUID.randomUUID(), rietmond, null);
            some.add(new Situation(subject, relations.get((asker * SUBJECTS_AN_ACTOR + i) % relations.size())));
        }
        return some;
    }

    private static String difference(Set<String> may, Set<String> should) {
        var more = new TreeSet<>(may);
        more.removeAll(should);
        var less = new TreeSet<>(should);
        less.removeAll(may);
        return "may " + more + ", may not " + less;
    }

    private void askers(OrganisationId organisation, OfficerFunction function) {
        boolean ofTheSubject = organisation.equals(rietmond);
        askers.add(new Asker(parties.officer(organisation, function), function, ofTheSubject));
        askers.add(new Asker(parties.stronglySignedIn(organisation, function), function, ofTheSubject));
    }

    private void store(Asker asker, List<Situation> his) throws SQLException {
        UUID person = asker.actor().person().value();
        List<List<Object>> grants = new ArrayList<>();
        List<List<Object>> locks = new ArrayList<>();
        List<List<Object>> members = new ArrayList<>();
        for (Situation situation : his) {
            GateByWords.Relation relation = situation.relation();
            UUID subject = situation.subject().id();
            if (relation.role() != null) {
                grants.add(relation.grant(subject, person, clock.now()));
            }
            if (relation.lock() != GateByWords.Lock.NONE) {
                UUID circle = UUID.randomUUID();
                locks.add(relation.lock().row(subject, circle));
                members.addAll(relation.lock().members(circle, person));
            }
        }
        insert(
                "access_grant (id, subject_kind, subject_id, grantee_kind, grantee_id, role, sections, purpose,"
                        + " legal_basis, valid_from, valid_until, given_by, given_at, revoked_at)",
                grants);
        insert("access_lock (id, subject_kind, subject_id, circle_id, closed, reason, locked_by, locked_at)", locks);
        insert("access_circle_member (id, circle_id, person_id, excluded, noted_by, noted_at)", members);
    }

    private void insert(String into, List<List<Object>> rows) throws SQLException {
        for (int from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
            List<List<Object>> some = rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT));
            String row =
                    "(" + String.join(", ", Collections.nCopies(some.getFirst().size(), "?")) + ")";
            String sql = "insert into " + into + " values " + String.join(", ", Collections.nCopies(some.size(), row));
            try (Connection connection = stored.connection();
                    PreparedStatement statement = connection.prepareStatement(sql)) {
                int cell = 1;
                for (List<Object> values : some) {
                    for (Object value : values) {
                        statement.setObject(cell++, value.equals("") ? null : value);
                    }
                }
                statement.executeUpdate();
            }
        }
    }
}
