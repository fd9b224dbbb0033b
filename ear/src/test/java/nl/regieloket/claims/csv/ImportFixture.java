package nl.regieloket.claims.csv;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ClaimImportId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import nl.regieloket.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;

/** A case and a creditor, and files with claims of that creditor for it. */
abstract class ImportFixture extends InContainer {
    static final String HEADING = "schuldeiser;kenmerk;soort;huidig bedrag\n";

    @Inject
    ImportingClaims importing;

    @Inject
    ReadingClaims reading;

    @Inject
    RecordingClaims recording;

    @Inject
    OrganisationRegister register;

    @Inject
    Cases cases;

    @Inject
    Parties parties;

    @Inject
    Stored stored;

    Cases.Directed directed;
    OrganisationId creditor;
    String oin = "";

    @BeforeEach
    void aCaseAndACreditor() {
        directed = cases.directed();
        creditor = parties.organisation(OrganisationKind.CREDITOR);
        oin = register.organisation(creditor).orElseThrow().oin().digits();
    }

    ImportView imported(String file) {
        return imported(file.getBytes(StandardCharsets.UTF_8));
    }

    ImportView imported(byte[] file) {
        ClaimImportId id = start(file);
        Waiting.until(() -> !status(id).isRunning());
        return status(id);
    }

    ClaimImportId start(byte[] file) {
        return importing.start(directed.casemanager(), directed.id(), Set.of(directed.resident()), file);
    }

    ImportView status(ClaimImportId id) {
        return importing.status(directed.casemanager(), id);
    }

    List<ClaimView> claims() {
        return reading.ofCase(directed.casemanager(), directed.id());
    }

    void refuses(String code, byte[] file) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> start(file))
                .withMessage(code);
    }

    String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> oin + ";K" + i + ";Energie;" + (i + 1) + ",00\n")
                .collect(Collectors.joining());
    }
}
