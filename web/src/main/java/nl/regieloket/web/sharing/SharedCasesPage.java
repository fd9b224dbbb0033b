package nl.regieloket.web.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.sharing.ReadingSharedCases;
import nl.regieloket.sharing.ReadingShares;
import nl.regieloket.sharing.SharePreview;
import nl.regieloket.sharing.ShareStatus;
import nl.regieloket.sharing.SharedCase;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** For what one was asked, and the cases that one was let in to. */
@Named("sharedCasesPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class SharedCasesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    private CurrentActor current;

    @Inject
    private ReadingShares offers;

    @Inject
    private ReadingSharedCases cases;

    @Inject
    private OrganisationRegister register;

    private transient List<Asked> asked = new ArrayList<>();
    private transient List<Line> lines = new ArrayList<>();
    private @Nullable String next;

    /** An offer that waits for an answer. */
    public record Asked(SharePreview offer, String asker) {}

    /** A case. */
    public record Line(SharedCase view, String municipality) {}

    /** Reads both from the newest. */
    public void open() {
        List<SharePreview> waiting = offers.mine(current.get(), null, ROWS).rows().stream()
                .filter(offer -> offer.status() == ShareStatus.OFFERED)
                .toList();
        var askers =
                register.names(waiting.stream().map(SharePreview::offeredFor).toList());
        asked = waiting.stream()
                .map(offer -> new Asked(offer, askers.getOrDefault(offer.offeredFor(), "")))
                .toList();
        lines = new ArrayList<>();
        next = null;
        more();
    }

    public void more() {
        var slice = cases.list(current.get(), next == null ? null : Cursor.parse(next), ROWS);
        List<OrganisationId> directing =
                slice.rows().stream().map(SharedCase::municipality).distinct().toList();
        var names = register.names(directing);
        lines = Stream.concat(
                        lines.stream(),
                        slice.rows().stream().map(row -> new Line(row, names.getOrDefault(row.municipality(), ""))))
                .toList();
        next = slice.next() == null ? null : slice.next().toString();
    }

    public List<Asked> getAsked() {
        return asked;
    }

    public List<Line> getLines() {
        return lines;
    }

    public @Nullable String getNext() {
        return next;
    }
}
