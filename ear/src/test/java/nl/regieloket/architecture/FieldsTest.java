package nl.regieloket.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regieloket.access.Access;
import nl.regieloket.access.disclosure.DataSubject;
import nl.regieloket.access.fields.FieldTable;
import nl.regieloket.access.fields.Projection;
import nl.regieloket.access.fields.Shown;
import nl.regieloket.claims.ClaimFacts;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.notes.NoteView;
import nl.regieloket.persons.Address;
import nl.regieloket.persons.NewResident;
import org.junit.jupiter.api.Test;

/**
 * ADR 53: what the law guards apart leaves a feature as {@link Shown} alone, which the projection of the gate makes; and
 * what becomes of that is written by hand, in few places.
 */
class FieldsTest {
    /** Guarded by themselves, wherever they stand. */
    private static final Set<Class<?>> GUARDED = Set.of(Bsn.class, Address.class);

    /** The whole number, where it was asked for by an act of its own, and what somebody typed himself. */
    private static final Set<String> WRITE_A_BSN = Set.of(
            "nl.regieloket.web.persons.ResidentBsnResource",
            "nl.regieloket.web.persons.ShownResident",
            "nl.regieloket.web.persons.ResidentPage",
            "nl.regieloket.web.persons.NewResidentForm",
            "nl.regieloket.web.texts.BsnConverter");

    private static final String CONSTRUCTOR = "<init>";

    @Test
    void no_boundary_gives_away_what_did_not_pass_the_projection() {
        var raw = new TreeSet<String>();
        int looked = 0;
        for (JavaClass type : Product.CLASSES) {
            if (type.isAnnotatedWith(Boundary.class)) {
                for (JavaMethod method : type.getMethods()) {
                    if (method.getModifiers().contains(JavaModifier.PUBLIC)) {
                        looked++;
                        walk(method.getReturnType(), method.getFullName(), new HashSet<>(), raw);
                    }
                }
            }
        }
        assertThat(looked).as("the test looks").isGreaterThan(300);
        assertThat(raw).isEmpty();
    }

    @Test
    void the_walk_finds_what_stands_deep_inside() {
        var raw = new TreeSet<String>();
        walk(Product.CLASSES.get(NewResident.class), "it", new HashSet<>(), raw);
        assertThat(raw).hasSize(2);
    }

    /** A form, a wire record or an event that holds one would be written out by whoever writes out the whole of it. */
    @Test
    void nothing_that_is_written_out_holds_one() {
        var held = new TreeSet<String>();
        Product.CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("nl.regieloket.web")
                        || type.getPackageName().startsWith("nl.regieloket.messaging")
                        || type.getPackageName().startsWith("nl.regieloket.outbox")
                        || type.getPackageName().startsWith("nl.regieloket.audit")
                        || type.getPackageName().startsWith("nl.regieloket.tasks")
                        || type.getSimpleName().endsWith("Changed"))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> Stream.of(Bsn.class, Address.class, Shown.class)
                        .anyMatch(guarded -> field.getRawType().isEquivalentTo(guarded)))
                .map(JavaField::getFullName)
                .forEach(held::add);
        assertThat(held).isEmpty();
    }

    @Test
    void mail_tasks_and_what_waits_to_be_told_know_none_of_it() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "nl.regieloket.messaging..",
                        "nl.regieloket.outbox..",
                        "nl.regieloket.tasks..",
                        "nl.regieloket.audit..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Bsn.class, Address.class, Shown.class, ClaimKind.class, ClaimView.class, NoteView.class)
                .check(Product.CLASSES);
    }

    @Test
    void the_screens_and_the_api_write_a_whole_bsn_in_few_places() {
        assertThat(callers(Bsn.class, "digits").filter(name -> name.startsWith("nl.regieloket.web")))
                .isSubsetOf(WRITE_A_BSN);
    }

    @Test
    void the_gate_alone_decides_what_somebody_gets_and_the_file_about_oneself_gets_all() {
        assertThat(callers(FieldTable.class, "projection")).containsOnly(Access.class.getName());
        assertThat(callers(Projection.class, "ofOneself")).containsOnly(DataSubject.class.getName());
    }

    /** A fine is left out as a whole: who reads claims comes through one door, with the permit that says whether he gets it. */
    @Test
    void claims_and_notes_become_what_somebody_reads_in_one_place_each() {
        assertThat(callers(ClaimView.class, CONSTRUCTOR)).containsOnly("nl.regieloket.claims.ClaimViews");
        assertThat(callersNamed("nl.regieloket.claims.ClaimViews", "of"))
                .containsOnly("nl.regieloket.claims.ClaimViews", ReadingClaims.class.getName());
        assertThat(callers(ClaimFacts.class, CONSTRUCTOR)).containsOnly("nl.regieloket.claims.Claim");
        assertThat(callersNamed("nl.regieloket.claims.Claim", "facts")).containsOnly(ReadingClaims.class.getName());
        assertThat(callers(NoteView.class, CONSTRUCTOR)).containsOnly("nl.regieloket.notes.Note");
    }

    private static Stream<String> callers(Class<?> owner, String name) {
        return callersNamed(owner.getName(), name);
    }

    private static Stream<String> callersNamed(String owner, String name) {
        JavaClass type = Product.CLASSES.get(owner);
        return type.getCodeUnits().stream()
                .filter(unit -> unit.getName().equals(name))
                .flatMap(FieldsTest::users)
                .map(JavaClass::getName)
                .distinct();
    }

    private static Stream<JavaClass> users(JavaCodeUnit unit) {
        return unit.getAccessesToSelf().stream().map(call -> {
            JavaClass user = call.getOriginOwner();
            return user.isAnonymousClass() ? user.getEnclosingClass().orElse(user) : user;
        });
    }

    /** Into type arguments and the fields of our own types; what stands in a {@link Shown} passed the projection. */
    private static void walk(JavaType type, String from, Set<String> seen, Set<String> raw) {
        if (type.toErasure().isEquivalentTo(Shown.class)) {
            return;
        }
        if (type instanceof JavaParameterizedType generic) {
            generic.getActualTypeArguments().forEach(argument -> walk(argument, from, seen, raw));
        }
        JavaClass erased = type.toErasure();
        if (GUARDED.stream().anyMatch(erased::isEquivalentTo)) {
            raw.add(from + " gives " + erased.getSimpleName());
        } else if (Product.contains(erased) && seen.add(erased.getName())) {
            erased.getAllFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .forEach(field -> walk(field.getType(), from, seen, raw));
        }
    }
}
