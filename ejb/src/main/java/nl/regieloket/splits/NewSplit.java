package nl.regieloket.splits;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.regieloket.access.locks.LockReason;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;

/**
 * One of a household who goes on in a case of his own.
 *
 * @param children who go along, each with who has parental authority
 * @param lastDay on which he belongs to the household that he leaves
 * @param casemanager who directs the new case
 * @param others who may know of it besides
 * @param why this casemanager takes it, in words, for the new case
 */
public record NewSplit(
        ResidentId leaver,
        Map<ResidentId, Custody> children,
        LocalDate lastDay,
        LockReason reason,
        PersonId casemanager,
        Set<PersonId> others,
        String why) {
    public NewSplit {
        children = Map.copyOf(children);
        others = Set.copyOf(others);
    }

    /** Who belongs to the old household no longer: a child of both does. */
    Set<ResidentId> leaving() {
        Set<ResidentId> leaving = new HashSet<>(Set.of(leaver));
        children.forEach((child, custody) -> {
            if (custody == Custody.LEAVER) {
                leaving.add(child);
            }
        });
        return leaving;
    }

    /** All who may know of the new case. */
    Set<PersonId> circle() {
        Set<PersonId> circle = new HashSet<>(others);
        circle.add(casemanager);
        return circle;
    }

    @Override
    public String toString() {
        return "NewSplit[***]";
    }
}
