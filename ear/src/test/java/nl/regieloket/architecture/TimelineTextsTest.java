package nl.regieloket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.regieloket.casefiles.ThreatKind;
import nl.regieloket.casefiles.timeline.TimelineFact;
import nl.regieloket.proposals.CommitmentStatus;
import nl.regieloket.proposals.confirmations.CollectionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that the timeline of a case can tell has words, and no words stand there that nothing tells. */
class TimelineTextsTest {
    private static final Path MESSAGES = Path.of("..", "config", "messages");
    private static final String KEY = "timeline.";
    private static final Pattern CODE = Pattern.compile("[a-z]+(\\.[a-z]+(-[a-z]+)*)+");

    /** Codes of the same form for something else: tasks, mail and problems. */
    private static final Set<String> OF_SOMETHING_ELSE = Set.of(
            "case.assign",
            "case.assign-today",
            "case.pass-on",
            "case.interview",
            "case.interview-soon",
            "commitment.answer",
            "date.in-future",
            "email.invalid",
            "emergency.has-access",
            "emergency.to-judge",
            "sharing.own-offer",
            "emergency.review",
            "invitation.helper",
            "invitation.resident",
            "invitation.unknown",
            "limit.out-of-range",
            "lock.both",
            "lock.kept-apart",
            "lock.without-casemanager",
            "pause.confirm",
            "pause.failed",
            "portal.no-page",
            "proposal.all-answered",
            "proposal.claim-asked-about",
            "proposal.requests-open",
            "question.answer",
            "representation.not-now",
            "representation.scope-unknown",
            "representation.starts-in-past",
            "share.answer",
            "share.look-again");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_fact_of_the_timeline_has_words_and_all_words_are_of_a_fact(String language) throws IOException {
        assertThat(texts(language)).isEqualTo(told());
    }

    @Test
    void the_classes_that_tell_are_looked_at() {
        assertThat(tellers()).hasSizeGreaterThan(8);
    }

    /** What is written out where facts are made, and what is put together from a state or a kind. */
    private static Set<String> told() {
        var codes = new TreeSet<String>();
        tellers()
                .forEach(type -> constants(type)
                        .filter(constant -> CODE.matcher(constant).matches())
                        .filter(constant -> !OF_SOMETHING_ELSE.contains(constant))
                        .forEach(codes::add));
        for (ThreatKind kind : ThreatKind.values()) {
            codes.add("case.threatened." + words(kind));
        }
        for (CollectionState state : CollectionState.values()) {
            codes.add("collection." + words(state));
        }
        for (CommitmentStatus answered :
                List.of(CommitmentStatus.COMMITTED, CommitmentStatus.REFUSED, CommitmentStatus.WITHDRAWN)) {
            codes.add("commitment." + words(answered));
        }
        return codes;
    }

    private static List<JavaClass> tellers() {
        return Product.CLASSES.stream()
                .filter(type -> makesFacts(type)
                        || type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency -> Product.contains(dependency.getTargetClass())
                                        && dependency.getTargetClass() != type
                                        && makesFacts(dependency.getTargetClass())
                                        && dependency
                                                .getTargetClass()
                                                .getPackage()
                                                .equals(type.getPackage())))
                .toList();
    }

    private static boolean makesFacts(JavaClass type) {
        return type.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(TimelineFact.class));
    }

    private static Stream<String> constants(JavaClass type) {
        try (InputStream code = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            var pool = ClassFile.of().parse(code.readAllBytes()).constantPool();
            return StreamSupport.stream(pool.spliterator(), false)
                    .filter(StringEntry.class::isInstance)
                    .map(entry -> ((StringEntry) entry).stringValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Set<String> texts(String language) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve("Timeline_" + language + ".properties"))) {
            texts.load(reader);
        }
        var codes = new TreeSet<String>();
        texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(KEY))
                .forEach(key -> codes.add(key.substring(KEY.length())));
        return codes;
    }
}
