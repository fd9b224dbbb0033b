package nl.regieloket.privacy.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.privacy.requests.facts.IdentityCheck;
import nl.regieloket.privacy.requests.facts.RequestChannel;
import nl.regieloket.privacy.requests.facts.RequestKind;
import nl.regieloket.privacy.requests.facts.RequestOutcome;
import nl.regieloket.privacy.requests.facts.RequestProgress;
import nl.regieloket.privacy.requests.facts.RequestView;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** AVG 12 lid 3 and 4, Awb 3:45: the resident reads in plain words what happens, why, and what he can do against it. */
class LetterTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 15);

    @Test
    void a_receipt_says_until_when_and_what_was_asked() {
        Letter receipt =
                Letter.of(request(RequestKind.ACCESS, null, null), DUTCH).getFirst();
        assertThat(receipt.title()).isEqualTo("Wij hebben uw verzoek ontvangen: inzage in uw gegevens");
        assertThat(receipt.on()).isEqualTo(RECEIVED);
        assertThat(String.join(" ", receipt.paragraphs()))
                .contains("15 september 2026", "uiterlijk op 15 oktober 2026", "Mag ik mijn {0} 'gegevens' zien?");
    }

    @Test
    void an_extension_says_how_long_and_why_and_where_to_complain() {
        var extended = new RequestView.Extended(RECEIVED.plusDays(3), "Het dossier is groot");
        List<Letter> letters = Letter.of(request(RequestKind.ACCESS, extended, null), DUTCH);
        assertThat(letters).hasSize(2);
        assertThat(String.join(" ", letters.getLast().paragraphs()))
                .contains("Het dossier is groot", "15 december 2026", "Autoriteit Persoonsgegevens");
        assertThat(String.join(" ", letters.getFirst().paragraphs()))
                .as("the receipt says what it said")
                .contains("15 oktober 2026");
    }

    @Test
    void a_refusal_says_on_which_article_why_and_how_to_object() {
        var ground =
                RefusalGrounds.packaged().of(RequestKind.OBJECTION, RECEIVED).getLast();
        var decided = new RequestView.Decided(
                RequestOutcome.REFUSED,
                ground,
                "Zonder deze gegevens kunnen wij u niet helpen.",
                RECEIVED,
                RECEIVED.plusWeeks(6));
        Letter letter =
                Letter.of(request(RequestKind.OBJECTION, null, decided), DUTCH).getLast();
        assertThat(String.join(" ", letter.paragraphs()))
                .contains(
                        "Wij doen niet wat u vraagt.",
                        "AVG 21 lid 1",
                        "Zonder deze gegevens",
                        "binnen zes weken",
                        "Rietmond",
                        "27 oktober 2026",
                        "Autoriteit Persoonsgegevens");
    }

    @Test
    void every_kind_and_outcome_has_its_letter_in_both_languages() {
        for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
            for (RequestKind kind : RequestKind.values()) {
                for (RequestOutcome outcome : RequestOutcome.values()) {
                    var ground = outcome == RequestOutcome.GRANTED
                            ? null
                            : RefusalGrounds.packaged().of(kind, RECEIVED).getFirst();
                    var decided = new RequestView.Decided(outcome, ground, "x", RECEIVED, RECEIVED.plusWeeks(6));
                    assertThat(Letter.of(request(kind, null, decided), locale)
                                    .getLast()
                                    .paragraphs())
                            .hasSizeGreaterThan(3)
                            .noneMatch(text -> text.contains("{1}"));
                }
            }
        }
    }

    @Test
    void it_is_a_pdf_that_can_be_read_aloud() throws IOException {
        Letter receipt =
                Letter.of(request(RequestKind.ACCESS, null, null), DUTCH).getFirst();
        try (var pdf = Loader.loadPDF(receipt.pdf())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(receipt.title());
            assertThat(new PDFTextStripper().getText(pdf)).contains("Op 15 september 2026 kregen wij uw verzoek");
        }
    }

    private static RequestView request(
            RequestKind kind, RequestView.@Nullable Extended extended, RequestView.@Nullable Decided decided) {
        return new RequestView(
                UUID.randomUUID(),
                1,
                new ResidentId(UUID.randomUUID()),
                "Samira El Idrissi",
                "Rietmond",
                kind,
                "Mag ik mijn {0} 'gegevens' zien?",
                RequestChannel.PORTAL,
                IdentityCheck.SIGNED_IN,
                RECEIVED,
                extended == null ? LocalDate.of(2026, 10, 15) : LocalDate.of(2026, 12, 15),
                RequestProgress.OPEN,
                "",
                extended,
                decided,
                null,
                List.of(),
                null,
                null);
    }
}
