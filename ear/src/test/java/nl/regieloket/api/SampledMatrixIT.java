package nl.regieloket.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.GateByWords;
import nl.regieloket.access.Section;
import nl.regieloket.realm.CastMember;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.Test;

/**
 * The matrix over HTTP, a sample of it: everybody of the cast tries operations on the things of one case, open, locked and
 * closed. Each answer of the gate, which stands in the trail of that request, is held against the words of the rights table
 * and the rows of grants and locks; and who was refused all of it reads nothing of it.
 */
class SampledMatrixIT {
    private static final int EACH = Integer.getInteger("regieloket.sampled-matrix", 10);

    /** Chosen once, so that a failure can be repeated; any other will do. */
    private static final long SEED = 20_261_123;

    private static final List<String> PEOPLE = List.of(
            "tom",
            "nadia",
            "joris",
            "karin",
            "fatih",
            "petra",
            "adam",
            "olga",
            "oscar",
            "otto",
            "cjib.anna",
            "cjib.cor",
            "belasting.els",
            "dewit",
            "toeslagen.bert",
            "lichtstroom.hans",
            "zorg.ines",
            "naastje.lies",
            "rik",
            "ivo");

    /** What stands in a case, and goes by the grants on it too. */
    private static final Set<String> WITHIN_THE_CASE =
            Set.of("CASE_FILE", "CLAIM", "COMMITMENT", "PROPOSAL", "REPRESENTATION", "IMPORT", "CONTACT");

    private static final Set<String> OF_THE_MUNICIPALITY =
            Set.of("CASE_FILE", "CONTACT", "RESIDENT", "HOUSEHOLD", "PROPOSAL", "REPRESENTATION");

    private static final UUID NONE = new UUID(0, 0);

    private final GateByWords words = GateByWords.read();
    private final List<String> wrong = new ArrayList<>();
    private final Random random = new Random(SEED);
    private int answers;

    @Test
    void over_http_too_nobody_gets_more_or_less_than_the_tables_say() {
        StackedDebts story = StackedDebts.directed().enterFour();
        story.propose(StackedDebts.ASKED, Client.as("tom").get("/klok").ok().text("dag"), "2027-12-31");
        Map<String, String> things = Things.of(story);

        tryAll(story, things, "open");
        Things.locked(story);
        tryAll(story, things, "locked");

        assertThat(wrong).as("of %d answers of the gate", answers).isEmpty();
        assertThat(answers).as("answers of the gate").isGreaterThan(EACH * PEOPLE.size());
    }

    private void tryAll(StackedDebts story, Map<String, String> things, String state) {
        List<Operation> operations = new ArrayList<>(EveryOperationIT.withId()
                .filter(operation -> things.containsKey(beginning(operation)))
                .filter(operation -> !beginning(operation).startsWith("functionarissen"))
                .toList());
        for (String username : PEOPLE) {
            Collections.shuffle(operations, random);
            for (Operation operation : operations.subList(0, Math.min(EACH, operations.size()))) {
                boolean strong = Running.member(username).otpSecret() != null && random.nextBoolean();
                one(story, things, username, strong, operation, state);
            }
        }
    }

    private void one(
            StackedDebts story,
            Map<String, String> things,
            String username,
            boolean strong,
            Operation operation,
            String state) {
        Client client = strong ? Client.stronglyAs(username) : Client.as(username);
        String trace = UUID.randomUUID().toString().replace("-", "");
        String at = Client.as("tom")
                .get("/klok")
                .ok()
                .text("moment")
                .replace("T", " ")
                .replace("Z", "");
        String thing = Objects.requireNonNull(things.get(beginning(operation)));
        Tried tried = new Tried(story, username, strong, at);
        Reply reply = Things.send(
                client,
                operation,
                operation.with(thing, Examples.NOBODY),
                "traceparent",
                "00-" + trace + "-00f067aa0ba902b7-01");
        String what = username + (strong ? " with two factors " : " ") + operation + ", case " + state;
        boolean let = false;
        for (List<String> decision : StackDatabase.decisions(trace)) {
            UUID subject = UUID.fromString(decision.get(2));
            if (!decision.get(0).equals("unknown.reach") && Tried.canTell(decision.get(1))) {
                boolean allowed = decision.get(3).equals("1");
                let |= allowed;
                answers++;
                if (allowed != tried.allows(decision.get(0), decision.get(1), subject)
                        && !isRefusedFurtherOn(decision.get(1), decision.get(4))) {
                    wrong.add(what + ": " + decision);
                }
            }
        }
        if (!let && reply.answer().body().contains("Idrissi")) {
            wrong.add(what + " leaks: " + reply.answer().body());
        }
    }

    /** Rules beyond the table, such as a mandate that does not reach, refuse with words of their own. */
    private static boolean isRefusedFurtherOn(String kind, String reason) {
        String unknown = kind.toLowerCase(Locale.ROOT).replace('_', '-') + ".unknown";
        return !reason.equals("access.refused") && !reason.equals(unknown) && !reason.contains(",");
    }

    private static String beginning(Operation operation) {
        return operation.path().substring(1, operation.path().indexOf("/{"));
    }

    /** Somebody's stand to the case, from the rows of the database and the words of the table. */
    private final class Tried {
        private final UUID caseFile;
        private final CastMember who;
        private final UUID organisation;
        private final UUID municipality;
        private final boolean strong;
        private final String at;

        Tried(StackedDebts story, String username, boolean strong, String at) {
            this.caseFile = UUID.fromString(story.caseFile);
            this.who = Running.member(username);
            this.organisation = who.organisations().isEmpty()
                    ? NONE
                    : StackDatabase.organisation(who.organisations().getFirst());
            this.municipality = StackDatabase.organisation(
                    Running.member("tom").organisations().getFirst());
            this.strong = strong;
            this.at = at;
        }

        /** Of some kinds the rows of this test don't tell whose they are. */
        static boolean canTell(String kind) {
            return kind.equals("ORGANISATION") || OF_THE_MUNICIPALITY.contains(kind) || WITHIN_THE_CASE.contains(kind);
        }

        boolean allows(String action, String kind, UUID subject) {
            UUID within = WITHIN_THE_CASE.contains(kind) ? caseFile : subject;
            boolean own = kind.equals("ORGANISATION")
                    ? subject.equals(organisation)
                    : OF_THE_MUNICIPALITY.contains(kind) && organisation.equals(municipality);
            boolean lockedOut = StackDatabase.isLockedTo(who.id(), subject, within);
            List<List<String>> held =
                    new ArrayList<>(StackDatabase.grants(who.id(), organisation, subject, within, at));
            held.add(List.of("", "0", ""));
            for (List<String> grant : held) {
                for (String function : who.roles()) {
                    if (words.allows(
                            action,
                            function,
                            own,
                            strong,
                            lockedOut,
                            kebab(grant.get(0)),
                            grant.get(2),
                            sections(Integer.parseInt(grant.get(1))))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private Set<String> sections(int bits) {
            Set<String> names = new HashSet<>();
            Section.of(bits).forEach(section -> names.add(kebab(section.name())));
            return names;
        }

        private static String kebab(String name) {
            return name.toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
