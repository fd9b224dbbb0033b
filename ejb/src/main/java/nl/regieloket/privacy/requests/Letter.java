package nl.regieloket.privacy.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.regieloket.kernel.pdf.Paper;
import nl.regieloket.privacy.requests.facts.RefusalGround;
import nl.regieloket.privacy.requests.facts.RequestKind;
import nl.regieloket.privacy.requests.facts.RequestOutcome;
import nl.regieloket.privacy.requests.facts.RequestView;

/**
 * A letter about a request, in plain words, on screen and as PDF. It says what was stored when it was sent.
 *
 * @param number its place among the letters of the request, the first is 1
 * @param on its day
 */
public record Letter(int number, String title, LocalDate on, List<String> paragraphs, Locale language) {
    public Letter {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The letters of a request, the first one first: receipt, that it takes longer, the decision, and what came after. */
    public static List<Letter> of(RequestView request, Locale locale) {
        Sentences words = new Sentences("Letters", locale);
        List<Letter> letters = new ArrayList<>();
        String kind = words.of("kind." + request.kind());
        add(letters, words.of("receipt.title", kind), request.receivedOn(), locale, receipt(request, words, kind));
        RequestView.Extended extended = request.extended();
        if (extended != null) {
            List<String> text = List.of(
                    words.of("extended.until", kind, words.day(request.answerBy())),
                    words.of("extended.why", extended.reason()),
                    words.of("complain"));
            add(letters, words.of("extended.title"), extended.on(), locale, text);
        }
        RequestView.Decided decided = request.decided();
        if (decided != null) {
            add(
                    letters,
                    words.of("decided.title", kind),
                    decided.on(),
                    locale,
                    decision(request, decided, words, kind));
        }
        RequestView.Done done = request.carriedOut();
        if (done != null) {
            add(letters, words.of("done.title"), done.on(), locale, done(request, done, words));
        }
        RequestView.Done lifted = request.lifted();
        if (lifted != null) {
            List<String> text =
                    List.of(words.of("lifted.text", words.day(lifted.on()), lifted.words()), words.of("complain"));
            add(letters, words.of("lifted.title"), lifted.on(), locale, text);
        }
        return letters;
    }

    private static void add(List<Letter> letters, String title, LocalDate on, Locale locale, List<String> paragraphs) {
        letters.add(new Letter(letters.size() + 1, title, on, paragraphs, locale));
    }

    /** The first last day, also after it was extended. */
    private static List<String> receipt(RequestView request, Sentences words, String kind) {
        LocalDate answerBy = RequestTerms.packaged().answerBy(request.receivedOn());
        return List.of(
                words.of("receipt.got", words.day(request.receivedOn()), kind),
                words.of("receipt.asked", request.asked()),
                words.of("receipt.until", words.day(answerBy)),
                words.of("free"));
    }

    private static List<String> decision(
            RequestView request, RequestView.Decided decided, Sentences words, String kind) {
        List<String> text = new ArrayList<>();
        text.add(words.of("decided.asked", words.day(request.receivedOn()), kind));
        text.add(words.of("decided." + decided.outcome()));
        RefusalGround ground = decided.ground();
        if (ground != null) {
            text.add(words.of("decided.ground", ground.words(words.locale()), ground.article()));
        }
        text.add(words.of("decided.reasons", decided.reasons()));
        if (decided.outcome() != RequestOutcome.REFUSED) {
            String until = request.fileUntil() == null ? "" : words.day(Objects.requireNonNull(request.fileUntil()));
            text.add(
                    request.kind() == RequestKind.ACCESS && until.isEmpty()
                            ? words.of("then.ACCESS.over")
                            : words.of("then." + request.kind(), until));
        }
        text.add(words.of("object", request.municipality(), words.day(decided.objectBy())));
        text.add(words.of("complain"));
        return text;
    }

    private static List<String> done(RequestView request, RequestView.Done done, Sentences words) {
        List<String> text = new ArrayList<>();
        text.add(words.of("done.text", done.words()));
        text.add(
                request.told().isEmpty()
                        ? words.of("done.nobody")
                        : words.of(
                                "done.told",
                                String.join(
                                        ", ",
                                        request.told().stream()
                                                .map(RequestView.Told::organisation)
                                                .toList())));
        return text;
    }

    /** As PDF: tagged, with its title and language. */
    public byte[] pdf() {
        Sentences words = new Sentences("Letters", language);
        Paper paper = new Paper(title, language).paragraph(words.day(on));
        paragraphs.forEach(paper::paragraph);
        return paper.pdf();
    }
}
