package nl.regieloket.privacy.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.regieloket.kernel.personal.DataMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** AVG 12 lid 1, 15, 20: a resident can read what is held of him, and a machine can too. */
class FileForPeopleTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String FILE = """
            {"madeOn":"2026-09-15","municipality":"Rietmond",
             "purposes":[{"activity":"debt-help","name":"Uw schulden op een rij zetten","why":"Om te helpen.","legalBasis":"Wgs 3","categories":["claims"]}],
             "recipients":[{"organisation":"CJIB","functions":["TAILORING_OFFICER"],"activity":"Een voorstel beantwoorden","last":"2026-09-10T10:00:00Z"}],
             "data":[{"table":"resident","values":{"given":"Samira","family":"El Idrissi <b>","birth_date":"1990-02-03","bsn":"999990019"}},
                     {"table":"claim","values":{"creditor_id":"CJIB","state":"DUNNING","recorded_at":"2026-09-01T22:30:00Z"}}],
             "leftOut":[{"table":"access_lock","columns":["reason"]}]}
            """;

    @Test
    void the_pdf_has_all_of_it_in_plain_words() throws IOException {
        try (var pdf = Loader.loadPDF(FileForPeople.of(FILE, DUTCH).pdf())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "Uw gegevens bij Rietmond",
                            "Samira",
                            "El Idrissi <b>",
                            "3 februari 1990",
                            "999990019",
                            "aangemaand",
                            "2 september 2026",
                            "CJIB (maatwerkteam)",
                            "Wgs 3",
                            "Autoriteit Persoonsgegevens",
                            "Afscherming van dossiers");
        }
    }

    @Test
    void it_is_tagged_with_language_title_and_fonts_inside() throws IOException {
        try (var pdf = Loader.loadPDF(FileForPeople.of(FILE, DUTCH).pdf())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Uw gegevens bij Rietmond");
            List<Boolean> embedded = new ArrayList<>();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    embedded.add(font.isEmbedded());
                }
            }
            assertThat(embedded).isNotEmpty().doesNotContain(false);
        }
    }

    @Test
    void every_table_and_column_that_he_can_get_has_a_name_in_plain_words() {
        for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
            var words = new Sentences("Held", locale);
            List<String> nameless = new ArrayList<>();
            for (DataMap.Column column : DataMap.packaged().columns()) {
                boolean shown = column.access() != DataMap.Access.HIDDEN
                        && !column.name().endsWith("_sealed");
                if (shown && words.orElse("column." + column.name(), "").isEmpty()) {
                    nameless.add(column.qualified());
                }
                if (column.about().contains(DataMap.Whose.RESIDENT)
                        && words.orElse("table." + column.table(), "").isEmpty()) {
                    nameless.add(column.table());
                }
            }
            assertThat(nameless).isEmpty();
        }
    }
}
