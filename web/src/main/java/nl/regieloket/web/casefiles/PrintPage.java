package nl.regieloket.web.casefiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.proposals.ReadingPauses;
import nl.regieloket.proposals.ReadingProposals;

/** The overview on paper: when it was made, and how much of a long list its one sheet holds. */
@Named("printPage")
@RequestScoped
public class PrintPage {
    /** Of each of its five lists; so many of all of them fill a sheet of A4. */
    private static final int MOST = 12;

    @Inject
    private BusinessClock clock;

    public Instant getNow() {
        return clock.now();
    }

    /** The first lines, as many as the sheet holds. */
    public <T> List<T> first(List<T> lines) {
        return lines.subList(0, Math.min(MOST, lines.size()));
    }

    /** Who takes part today. */
    public List<CasePeople.Line> present(List<CasePeople.Line> lines) {
        return presentOn(clock.today(), lines);
    }

    static List<CasePeople.Line> presentOn(LocalDate day, List<CasePeople.Line> lines) {
        return lines.stream().filter(line -> line.row().period().includes(day)).toList();
    }

    /** What waits for an answer or was promised before what is over; of each the newest first. */
    public List<ReadingProposals.Standing> standing(List<ReadingProposals.Standing> asked) {
        return asked.reversed().stream()
                .sorted(Comparator.comparing(PrintPage::isOver))
                .toList();
    }

    /** Of a claim those that hold or are to come; where there is none, how the last one went. */
    public List<ReadingPauses.Pause> pauses(List<ReadingPauses.Pause> promised) {
        List<ReadingPauses.Pause> standing =
                promised.stream().filter(pause -> pause.status().isPromised()).toList();
        return standing.isEmpty() ? promised.subList(Math.max(0, promised.size() - 1), promised.size()) : standing;
    }

    private static boolean isOver(ReadingProposals.Standing part) {
        return !part.status().isOpen() && !part.status().isPromised();
    }

    /** Whether it leaves lines out, which it then says. */
    public boolean isCut(List<?> lines) {
        return lines.size() > MOST;
    }
}
