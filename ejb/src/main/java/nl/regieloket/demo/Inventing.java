package nl.regieloket.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.ReferenceTable;
import nl.regieloket.kernel.ReferenceTable.Row;
import org.jspecify.annotations.Nullable;

/** Invents households of a credible spread; the same seed gives the same ones, on every machine. */
final class Inventing {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 85;
    private static final LocalDate WAITING_SINCE = LocalDate.of(2026, 3, 16);
    private static final LocalDate ARRANGED_BEFORE = LocalDate.of(2026, 3, 1);
    private static final String RIETMOND = "00000099000009001000";
    private static final String OOSTERHAVEN = "00000099000009002000";

    private final RandomGenerator random;
    private final List<Row> names;
    private final List<Row> claims;
    private final List<Row> questions;
    private int lastBsn = 999_950_000;

    /**
     * Prepares to invent.
     *
     * @param names with columns {@code given,prefix,family}, each cell a value of its own
     * @param claims with columns {@code creditor,kind,reference,from,to,weight}: amounts in whole euros
     * @param questions a column of sentences
     */
    Inventing(long seed, String names, String claims, String questions) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.names = ReferenceTable.parse(names);
        this.claims = ReferenceTable.parse(claims);
        this.questions = ReferenceTable.parse(questions);
    }

    /** This many households, by the day of their first contact. */
    List<InventedHousehold> households(int number) {
        List<InventedHousehold> households = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            households.add(household(workingDay(FIRST_DAY.plusDays((long) i * DAYS / number))));
        }
        return households;
    }

    private InventedHousehold household(LocalDate day) {
        String family = one(names, "family");
        @Nullable String prefix = random.nextInt(4) == 0 ? one(names, "prefix") : null;
        int adults = random.nextInt(5) < 2 ? 2 : 1;
        int children = Math.max(0, random.nextInt(6) - 2);
        List<InventedPerson> members = new ArrayList<>();
        for (int i = 0; i < adults; i++) {
            members.add(person(prefix, family, 22 + random.nextInt(50), day));
        }
        for (int i = 0; i < children; i++) {
            members.add(person(prefix, family, random.nextInt(18), day));
        }
        Course course = course(day);
        List<InventedClaim> owed = course == Course.ANSWERED ? List.of() : claims(day);
        return new InventedHousehold(
                random.nextInt(10) < 7 ? RIETMOND : OOSTERHAVEN,
                day,
                one(questions, "question"),
                null,
                null,
                interview(day),
                members,
                owed,
                course,
                replies(owed, day));
    }

    private Map<String, Reply> replies(List<InventedClaim> owed, LocalDate day) {
        Map<String, Reply> replies = new HashMap<>();
        for (InventedClaim claim : owed) {
            LocalDate on = workingDay(day.plusDays(7L + random.nextInt(10)));
            switch (random.nextInt(6)) {
                case 0 ->
                    replies.put(claim.asked(), new Reply(on, null, null, "Wij zien nog geen plan dat stand houdt."));
                case 1 -> {} // stays silent
                case 2 ->
                    replies.put(
                            claim.asked(),
                            new Reply(on, on.plusMonths(4), "Sinds wanneer loopt de hulp van de gemeente?", null));
                default ->
                    replies.put(
                            claim.asked(), new Reply(on, on.plusDays(30L + random.nextInt(150)), null, condition()));
            }
        }
        return replies;
    }

    private @Nullable String condition() {
        return random.nextBoolean() ? null : "De lopende termijnen worden op tijd betaald.";
    }

    private InventedPerson person(@Nullable String prefix, String family, int age, LocalDate day) {
        LocalDate born = day.minusYears(age).minusDays(random.nextInt(365));
        return new InventedPerson(one(names, "given"), prefix, family, born, random.nextInt(20) == 0 ? null : bsn());
    }

    private Bsn bsn() {
        do {
            lastBsn++;
        } while (!Bsn.isValid(Integer.toString(lastBsn)));
        return new Bsn(Integer.toString(lastBsn));
    }

    private List<InventedClaim> claims(LocalDate day) {
        List<InventedClaim> drawn = new ArrayList<>();
        for (Row kind : claims) {
            if (random.nextInt(100) < Integer.parseInt(kind.text("weight"))) {
                drawn.add(claim(kind, day));
            }
        }
        return drawn.isEmpty() ? List.of(claim(claims.getFirst(), day)) : drawn;
    }

    private InventedClaim claim(Row kind, LocalDate day) {
        int from = Integer.parseInt(kind.text("from"));
        int to = Integer.parseInt(kind.text("to"));
        BigDecimal amount = BigDecimal.valueOf(from + (to - from) * random.nextDouble() * random.nextDouble())
                .setScale(2, RoundingMode.HALF_UP);
        BigDecimal costs = random.nextInt(3) == 0
                ? amount.multiply(BigDecimal.valueOf(0.15)).setScale(2, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
        String reference = String.format(Locale.ROOT, "%s-%07d", kind.text("reference"), random.nextInt(10_000_000));
        return new InventedClaim(
                kind.text("creditor"),
                null,
                ClaimKind.valueOf(kind.text("kind")),
                reference,
                new Euro(amount),
                new Euro(costs),
                day.minusDays(30L + random.nextInt(400)));
    }

    /** Within the four weeks that the law gives, but for one in twelve, where nobody has come to it. */
    private @Nullable LocalDate interview(LocalDate day) {
        LocalDate held = workingDay(day.plusDays(3L + random.nextInt(20)));
        return random.nextInt(12) == 0 ? null : held;
    }

    /** A case waits for a casemanager for some weeks at most, and some of the older ones are arranged by now. */
    private Course course(LocalDate day) {
        int draw = random.nextInt(100);
        if (draw < 15) {
            return Course.ANSWERED;
        } else if (draw < 45 && !day.isBefore(WAITING_SINCE)) {
            return Course.OPENED;
        } else if (draw < 55) {
            return Course.DIRECTED;
        } else if (draw < 70 && day.isBefore(ARRANGED_BEFORE)) {
            return draw < 61 ? Course.AFTERCARE : Course.SETTLED;
        }
        return Course.PROPOSED;
    }

    private String one(List<Row> table, String column) {
        List<String> values =
                table.stream().flatMap(row -> row.find(column).stream()).toList();
        return values.get(random.nextInt(values.size()));
    }

    private static LocalDate workingDay(LocalDate day) {
        return switch (DayOfWeek.from(day)) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
