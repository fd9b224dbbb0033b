package nl.regieloket.web.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.households.MemberHistory;
import nl.regieloket.persons.households.MemberRow;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a form about claims offers as debtor: a debt stays of who left the household.
 *
 * @param mark what sets him apart from who belongs to the household today
 * @param day last or first day of belonging that the mark tells of; null: it tells of none
 */
public record DebtorChoice(
        ResidentId resident,
        String name,
        Mark mark,
        @Nullable LocalDate day) {
    /** What says most of today comes first. Texts: key {@code debtors.<NAME>} of the Claims bundle. */
    public enum Mark {
        MEMBER,
        /** From the day on. */
        TO_COME,
        /** Until the day, inclusive. */
        LEFT,
        /** Was noted by mistake; offered where he stands as debtor, so that he can be put right. */
        MISTAKEN
    }

    /**
     * Whom a form offers, as the boundary takes them: who belongs to the household today, then who did before or will,
     * and whoever stands as debtor now.
     *
     * @param members who belong to it today, in their order
     * @param standing who stand as debtors now
     */
    static List<DebtorChoice> of(
            List<MemberRow> members, List<MemberHistory> everNoted, Collection<UUID> standing, LocalDate today) {
        Map<ResidentId, DebtorChoice> others = new HashMap<>();
        for (MemberHistory noted : everNoted) {
            others.merge(noted.member().resident(), choice(noted, today), DebtorChoice::nearest);
        }
        List<DebtorChoice> choices = new ArrayList<>();
        for (MemberRow member : members) {
            if (choices.stream().noneMatch(one -> one.resident().equals(member.resident()))) {
                choices.add(new DebtorChoice(member.resident(), member.name().full(), Mark.MEMBER, null));
            }
        }
        for (MemberHistory noted : everNoted) {
            DebtorChoice choice = others.remove(noted.member().resident());
            if (choice != null
                    && choices.stream().noneMatch(one -> one.resident().equals(choice.resident()))
                    && (choice.mark() != Mark.MISTAKEN
                            || standing.contains(choice.resident().value()))) {
                choices.add(choice);
            }
        }
        return choices;
    }

    private static DebtorChoice choice(MemberHistory noted, LocalDate today) {
        MemberRow member = noted.member();
        LocalDate until = member.period().until();
        if (noted.withdrawnAt() != null) {
            return new DebtorChoice(member.resident(), member.name().full(), Mark.MISTAKEN, null);
        }
        if (until != null && until.isBefore(today)) {
            return new DebtorChoice(member.resident(), member.name().full(), Mark.LEFT, until);
        }
        return member.period().includes(today)
                ? new DebtorChoice(member.resident(), member.name().full(), Mark.MEMBER, null)
                : new DebtorChoice(
                        member.resident(),
                        member.name().full(),
                        Mark.TO_COME,
                        member.period().from());
    }

    /** Of who left and came back, what says most of today. */
    private static DebtorChoice nearest(DebtorChoice one, DebtorChoice other) {
        if (one.mark() != other.mark()) {
            return one.mark().compareTo(other.mark()) < 0 ? one : other;
        }
        LocalDate day = one.day();
        LocalDate otherDay = other.day();
        return day == null || otherDay == null || day.isAfter(otherDay) ? one : other;
    }
}
