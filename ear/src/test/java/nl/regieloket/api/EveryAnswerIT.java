package nl.regieloket.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs after all other tests of the API: no operation stands in the document that nobody ever called with success. */
@Tag("afterwards")
class EveryAnswerIT {
    @Test
    void every_operation_of_the_document_was_called_with_success() throws IOException {
        var inDocument = new TreeSet<String>();
        Document.served().operations().forEach(operation -> inDocument.add(operation.toString()));
        assertThat(inDocument).hasSizeGreaterThan(100);
        assertThat(Answered.byAnyTest()).isEqualTo(inDocument);
    }
}
