package nl.regieloket.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regieloket.access.Actor;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.access.Permit;
import nl.regieloket.audit.AnchoringTrail;
import nl.regieloket.audit.ReadingTrail;
import nl.regieloket.audit.SealingTrail;
import nl.regieloket.audit.Trail;
import nl.regieloket.audit.VerifyingTrail;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.RegisteringOrganisations;
import nl.regieloket.organisations.presence.PresenceRegister;
import org.junit.jupiter.api.Test;

class DoorsTest {
    /** The boundaries that ask for nobody, and why. */
    private static final Map<Class<?>, String> ASKS_FOR_NOBODY = Map.of(
            IdentifyingActors.class, "makes the actor",
            OrganisationRegister.class, "below the gate: the gate itself reads there who works where",
            PresenceRegister.class, "below the gate: the gate itself reads there who stands in for whom",
            RegisteringOrganisations.class, "below the gate: who manages an organisation was permitted above it",
            Trail.class, "below the gate: the gate itself writes there",
            SealingTrail.class, "a timer chains what was written",
            VerifyingTrail.class, "below the gate: who asks whether the trail is whole was permitted above it",
            AnchoringTrail.class, "below the gate: the clock anchors, and who reads was permitted above it",
            ReadingTrail.class, "below the gate: who reads was permitted above it");

    /** What the screens and the API call of these: who is who, and what something is called that they have the id of. */
    private static final Set<String> OPEN_TO_THE_SCREENS = Set.of(
            "IdentifyingActors.identify",
            "IdentifyingActors.memberships",
            "OrganisationRegister.byOin",
            "OrganisationRegister.list",
            "OrganisationRegister.named",
            "OrganisationRegister.names",
            "OrganisationRegister.officerNames",
            "OrganisationRegister.organisation",
            "OrganisationRegister.search",
            "OrganisationRegister.team");

    @Test
    void only_what_is_inside_a_feature_touches_the_entity_manager() {
        noClasses()
                .that()
                .arePublic()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(Product.CLASSES);
    }

    @Test
    void a_boundary_is_a_public_session_bean() {
        classes()
                .that()
                .areAnnotatedWith(Boundary.class)
                .and()
                .areNotAnnotatedWith(Interceptor.class)
                .should()
                .bePublic()
                .andShould()
                .beAnnotatedWith(Stateless.class)
                .check(Product.CLASSES);
    }

    @Test
    void a_boundary_asks_first_who_acts() {
        var wrong = new TreeSet<String>();
        for (JavaClass type : Product.CLASSES) {
            boolean asks = type.isAnnotatedWith(Boundary.class)
                    && !type.isAnnotatedWith(Interceptor.class)
                    && ASKS_FOR_NOBODY.keySet().stream().noneMatch(type::isEquivalentTo);
            if (asks) {
                type.getMethods().stream()
                        .filter(DoorsTest::isDoor)
                        .filter(method -> !startsWithActor(method))
                        .forEach(method -> wrong.add(method.getFullName()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void of_a_boundary_that_asks_for_nobody_the_screens_call_no_more_than_what_is_open() {
        var called = new TreeSet<String>();
        Product.CLASSES.stream()
                .filter(type -> Product.featureOf(type).equals("web"))
                .flatMap(type -> Stream.concat(
                        type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream()))
                .map(JavaAccess::getTarget)
                .filter(target -> ASKS_FOR_NOBODY.keySet().stream()
                        .anyMatch(door -> target.getOwner().isEquivalentTo(door)))
                .forEach(target -> called.add(target.getOwner().getSimpleName() + "." + target.getName()));
        assertThat(called).isEqualTo(new TreeSet<>(OPEN_TO_THE_SCREENS));
    }

    /** A door that asks for a permit is for a feature above, which asked the gate with its actor. */
    @Test
    void the_screens_come_with_an_actor_and_hold_no_permit() {
        noClasses()
                .that()
                .resideInAPackage("nl.regieloket.web..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Permit.class)
                .check(Product.CLASSES);
    }

    @Test
    void permits_and_actors_are_made_in_access_alone() {
        for (Class<?> made : List.of(Permit.class, Actor.class)) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("nl.regieloket.access")
                    .should()
                    .callConstructorWhere(DescribedPredicate.describe(
                            "makes " + made.getSimpleName(),
                            (JavaConstructorCall call) -> call.getTargetOwner().isEquivalentTo(made)))
                    .check(Product.CLASSES);
        }
    }

    /** So what the demo shows is what people could have done. */
    @Test
    void the_demo_is_made_through_the_boundaries_and_writes_no_row_itself() {
        noClasses()
                .that()
                .resideInAPackage("nl.regieloket.demo..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..", "java.sql..", "javax.sql..")
                .check(Product.CLASSES);
    }

    @Test
    void the_screens_never_see_an_entity() {
        noClasses()
                .that()
                .resideInAPackage("nl.regieloket.web..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(Product.CLASSES);
    }

    @Test
    void the_screens_enter_the_domain_by_its_boundaries() {
        noClasses()
                .that()
                .resideInAPackage("nl.regieloket.web..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are beans of the domain without @Boundary",
                        target -> Product.contains(target)
                                && !Product.featureOf(target).equals("web")
                                && !Product.featureOf(target).equals("kernel")
                                && isBean(target)
                                && !target.isAnnotatedWith(Boundary.class)))
                .check(Product.CLASSES);
    }

    @Test
    void pages_and_resources_are_siblings_that_do_not_know_each_other() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Page")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .check(Product.CLASSES);
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Page")
                .allowEmptyShould(true)
                .check(Product.CLASSES);
    }

    @Test
    void the_domain_knows_no_screens_and_no_wire() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.regieloket.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.ws.rs..",
                        "jakarta.servlet..",
                        "org.primefaces..",
                        "org.omnifaces..",
                        "nl.regieloket.web..")
                .check(Product.CLASSES);
    }

    /** The server subclasses session beans, and refuses to deploy one whose method it can't override. */
    @Test
    void a_session_bean_has_no_final_method() {
        var wrong = new TreeSet<String>();
        Product.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.FINAL))
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .forEach(method -> wrong.add(method.getFullName()));
        assertThat(wrong).isEmpty();
    }

    private static boolean isDoor(JavaMethod method) {
        boolean observes = method.getParameterAnnotations().stream()
                .flatMap(Set::stream)
                .anyMatch(annotation -> annotation.getRawType().isEquivalentTo(Observes.class));
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.isAnnotatedWith(Schedule.class)
                && !observes;
    }

    private static boolean startsWithActor(JavaMethod method) {
        List<JavaClass> parameters = method.getRawParameterTypes();
        return !parameters.isEmpty()
                && (parameters.getFirst().isEquivalentTo(Actor.class)
                        || parameters.getFirst().isEquivalentTo(Permit.class));
    }

    private static boolean isBean(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class)
                || type.isAnnotatedWith(Singleton.class)
                || type.isAnnotatedWith(Dependent.class)
                || type.isAnnotatedWith(ApplicationScoped.class);
    }
}
