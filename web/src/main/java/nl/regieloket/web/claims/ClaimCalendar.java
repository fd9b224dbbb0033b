package nl.regieloket.web.claims;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.regieloket.claims.ClaimRevisionView;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Period;
import nl.regieloket.proposals.ReadingPauses.Pause;
import org.jspecify.annotations.Nullable;

/**
 * Claims and their pauses on one calendar: where each thing stands in the picture, in units of its view box. A row per
 * claim; its states in time run through the row, its pauses lie as bars below.
 *
 * @param width of the picture
 * @param months where each month begins
 * @param today where today is
 */
public record ClaimCalendar(int width, int height, List<Mark> months, double today, List<Row> rows) {
    private static final int HEAD = 28;
    private static final int MONTHS_BEFORE = 2;
    private static final int LEAST_MONTHS_AFTER = 4;
    private static final int MOST_MONTHS_AFTER = 13;

    /** How wide the picture is, and whether the names stand before their rows or in them. */
    public enum Shape {
        DESK(1080, 250, 44),
        /** Names above their bars: a telephone has no room beside them. */
        TELEPHONE(342, 0, 64);

        private final int width;
        private final int labels;
        private final int row;

        Shape(int width, int labels, int row) {
            this.width = width;
            this.labels = labels;
            this.row = row;
        }
    }

    /** A line down the picture with a word at its head. */
    public record Mark(double x, String word) {}

    /** One claim. */
    public record Row(int y, ClaimLine line, List<Bar> states, List<PauseBar> pauses) {}

    /** A state from a day to a day. */
    public record Bar(double x, double width, ClaimState state) {}

    /** A pause from its first to its last day. */
    public record PauseBar(double x, double width, Pause pause) {}

    static ClaimCalendar of(List<ClaimLine> lines, LocalDate today, Locale locale, Shape shape) {
        YearMonth first = YearMonth.from(today).minusMonths(MONTHS_BEFORE);
        YearMonth last = lastMonth(lines, today);
        var scale = new Scale(first.atDay(1), last.plusMonths(1).atDay(1), shape);
        List<Mark> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            String word = month.getMonth().getDisplayName(TextStyle.SHORT, locale)
                    + (month.getMonthValue() == 1 ? " " + month.getYear() : "");
            months.add(new Mark(scale.x(month.atDay(1)), word));
        }
        List<Row> rows = new ArrayList<>();
        for (ClaimLine line : lines) {
            rows.add(new Row(HEAD + rows.size() * shape.row, line, states(line, scale, today), pauses(line, scale)));
        }
        return new ClaimCalendar(shape.width, HEAD + rows.size() * shape.row + 8, months, scale.x(today), rows);
    }

    private static YearMonth lastMonth(List<ClaimLine> lines, LocalDate today) {
        YearMonth least = YearMonth.from(today).plusMonths(LEAST_MONTHS_AFTER);
        YearMonth most = YearMonth.from(today).plusMonths(MOST_MONTHS_AFTER);
        YearMonth wanted = lines.stream()
                .flatMap(line -> line.pauses().stream())
                .map(pause -> pause.period().until())
                .filter(java.util.Objects::nonNull)
                .map(YearMonth::from)
                .max(YearMonth::compareTo)
                .orElse(least);
        if (wanted.isBefore(least)) {
            return least;
        }
        return wanted.isAfter(most) ? most : wanted;
    }

    /** Each state runs until the next one; the last one until today. */
    private static List<Bar> states(ClaimLine line, Scale scale, LocalDate today) {
        List<Bar> bars = new ArrayList<>();
        List<ClaimRevisionView> history = line.history();
        LocalDate since = line.claim().since();
        for (int i = 0; i < history.size(); i++) {
            LocalDate from = i == 0 && since != null ? since : day(history.get(i));
            LocalDate to = i + 1 < history.size() ? day(history.get(i + 1)) : today;
            scale.bar(from, to, history.get(i).state()).ifPresent(bars::add);
        }
        if (history.isEmpty()) {
            scale.bar(since == null ? today : since, today, line.claim().state())
                    .ifPresent(bars::add);
        }
        return bars;
    }

    private static LocalDate day(ClaimRevisionView revision) {
        return LocalDate.ofInstant(revision.at(), BusinessClock.ZONE);
    }

    private static List<PauseBar> pauses(ClaimLine line, Scale scale) {
        return line.pauses().stream()
                .filter(pause -> scale.shows(pause.inForceOn(), pause.period().until()))
                .map(pause -> {
                    Period period = pause.period();
                    LocalDate until = period.until();
                    double from = scale.x(pause.inForceOn());
                    double to = until == null ? scale.shape.width : scale.x(until.plusDays(1));
                    return new PauseBar(from, Math.max(4, to - from), pause);
                })
                .toList();
    }

    /** Where days are. */
    private record Scale(LocalDate first, LocalDate end, Shape shape) {
        /** Whether one of these days is in the picture. */
        boolean shows(LocalDate from, @Nullable LocalDate until) {
            return from.isBefore(end) && (until == null || !until.isBefore(first));
        }

        double x(LocalDate day) {
            double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
            double x = shape.labels + share * (shape.width - shape.labels);
            return Math.round(Math.clamp(x, shape.labels, shape.width) * 10) / 10.0;
        }

        java.util.Optional<Bar> bar(LocalDate from, LocalDate to, ClaimState state) {
            double x = x(from);
            double width = x(to) - x;
            return width <= 0 ? java.util.Optional.empty() : java.util.Optional.of(new Bar(x, width, state));
        }
    }
}
