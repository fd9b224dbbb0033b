package nl.regieloket.web.claims;

import java.util.List;
import java.util.UUID;
import nl.regieloket.claims.csv.ImportStatus;
import nl.regieloket.claims.csv.ImportView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an import stands, on the wire.
 *
 * @param fouten by line, at most 200
 * @param aantalFouten all of them
 */
@Schema(name = "VorderingenImport")
public record ImportAnswer(
        UUID id, UUID dossier, ImportStatus status, int regels, int gelezen, List<Fault> fouten, int aantalFouten) {
    public ImportAnswer {
        fouten = List.copyOf(fouten);
    }

    /**
     * What is wrong with a line.
     *
     * @param regel number in the file, the heading is 1; 0: the file as a whole
     * @param kolom heading; empty: the line as a whole
     */
    @Schema(name = "VorderingenImportFout")
    public record Fault(int regel, String kolom, String code) {}

    static ImportAnswer of(ImportView view) {
        return new ImportAnswer(
                view.id().value(),
                view.caseFile().value(),
                view.status(),
                view.rows(),
                view.read(),
                view.faults().stream()
                        .map(fault -> new Fault(fault.line(), fault.field(), fault.code()))
                        .toList(),
                view.faultCount());
    }
}
