package nl.regieloket.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.personal.PersonalData;
import nl.regieloket.kernel.personal.ReadsPersonalData;
import org.junit.jupiter.api.Test;

/**
 * DA-18: a read of personal data can't forget its line in the processing log. Whatever a boundary gives to who comes with
 * an actor says whom it tells about, or stands here with the reason why it tells about no resident.
 */
class PersonalDataTest {
    private static final Map<String, String> ABOUT_NO_RESIDENT = Map.ofEntries(
            entry("java.util.Collection", "what is in it counts"),
            entry("java.util.List", "what is in it counts"),
            entry("java.util.Set", "what is in it counts"),
            entry("java.util.Map", "what is in it counts"),
            entry("java.util.Optional", "what is in it counts"),
            entry("nl.regieloket.kernel.Slice", "what is in it counts"),
            entry("nl.regieloket.access.Subject", "ids alone"),
            entry(
                    "nl.regieloket.privacy.consulted.Consulted",
                    "who looked at one's own data: looking at that would leave a line for each look"),
            entry("nl.regieloket.access.Action", "a code"),
            entry("nl.regieloket.access.Permit", "ids alone, and no screen holds one"),
            entry("nl.regieloket.access.Visible", "ids alone, the filter of a list"),
            entry("nl.regieloket.access.locks.CircleId", "an id alone, random"),
            entry("nl.regieloket.retries.Answer", "what the same person was answered when he made it"),
            entry("nl.regieloket.organisations.OfficerRow", "an officer"),
            entry("nl.regieloket.organisations.MembershipView", "an officer"),
            entry("nl.regieloket.organisations.OrganisationView", "an organisation"),
            entry("nl.regieloket.organisations.TeamView", "an organisation"),
            entry("nl.regieloket.staff.StaffView", "an officer"),
            entry("nl.regieloket.organisations.presence.AbsenceView", "an officer"),
            entry("nl.regieloket.organisations.presence.LostFactorView", "an officer"),
            entry("nl.regieloket.audit.Anchor", "where the trail ended on a day"),
            entry("nl.regieloket.privacy.CheckingTrail$State", "whether the trail is whole: ids and codes alone"),
            entry("nl.regieloket.privacy.CheckingTrail$Walk", "whether the trail is whole: ids and codes alone"),
            entry("nl.regieloket.privacy.SearchingTrail$Found", "what officers did: ids and codes, and a case number"),
            entry("nl.regieloket.audit.TrailPattern", "an officer"),
            entry("nl.regieloket.privacy.retention.DestructionListRow", "officers"),
            entry("nl.regieloket.casefiles.subcases.DueCase", "ids for the clock, which destroys what they name"),
            entry("nl.regieloket.mandates.MandateHeld", "an officer"),
            entry("nl.regieloket.mandates.MandateRow", "an officer"),
            entry("nl.regieloket.notes.NoteId", "an id alone, random"),
            entry(
                    "nl.regieloket.messaging.MindingUndelivered$Row",
                    "a case number and to which organisation or officer"),
            entry("nl.regieloket.delegations.Scope", "a template"),
            entry("nl.regieloket.privacy.requests.facts.RequestRow", "a kind and days, and an officer: no name"),
            entry("nl.regieloket.privacy.requests.facts.RefusalGround", "a sentence of the law"),
            entry("nl.regieloket.privacy.breaches.BreachId", "an id alone, random"),
            entry(
                    "nl.regieloket.privacy.register.ProcessingRegister",
                    "what is done with data, of nobody; and officers"),
            entry("nl.regieloket.privacy.lookback.DisclosureGround", "a sentence of the law"),
            entry("java.util.UUID", "an id alone, random"),
            entry("java.time.Instant", "no text"),
            entry("java.time.LocalDate", "no text"));

    private static final Map<String, String> TEXTS = Map.ofEntries(
            entry("ExportingClaims.template", "a heading without claims"),
            entry("KeepingDrafts.find", "what he typed himself and did not send"),
            entry("ReadingColleagues.nameOf", "an officer"),
            entry("ReadingRepresentations.caseNumber", "random, what a heading says beside what is read"));

    @Test
    void whatever_a_boundary_returns_says_whom_it_tells_about() {
        var silent = new TreeSet<String>();
        var looked = new TreeSet<String>();
        for (JavaClass type : Product.CLASSES) {
            if (type.isAnnotatedWith(Boundary.class) && !type.isAnnotatedWith(Interceptor.class)) {
                type.getMethods().stream().filter(PersonalDataTest::isDoor).forEach(method -> {
                    looked.add(method.getFullName());
                    check(method, silent);
                });
            }
        }
        assertThat(looked).as("the test looks").hasSizeGreaterThan(100);
        assertThat(silent).isEmpty();
    }

    private static void check(JavaMethod method, Set<String> silent) {
        if (method.isAnnotatedWith(ReadsPersonalData.class)) {
            return;
        }
        String door = method.getOwner().getSimpleName() + "." + method.getName();
        for (JavaClass part : method.getReturnType().getAllInvolvedRawTypes()) {
            if (part.isEquivalentTo(String.class)) {
                if (!TEXTS.containsKey(door)) {
                    silent.add(door + " returns text");
                }
            } else if (!tells(part)) {
                silent.add(door + " returns " + part.getName());
            }
        }
    }

    private static boolean tells(JavaClass part) {
        return part.isPrimitive()
                || part.isEnum()
                || part.isAssignableTo(PersonalData.class)
                || part.getPackageName().equals("nl.regieloket.kernel.id")
                || ABOUT_NO_RESIDENT.containsKey(part.getName());
    }

    private static boolean isDoor(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().getFirst().isEquivalentTo(Actor.class);
    }
}
