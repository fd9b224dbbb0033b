package nl.regieloket.access;

import java.util.EnumSet;
import java.util.Set;

/** A part of a case file that is shared or not. */
public enum Section {
    SITUATION(1),
    MONEY(1 << 1),
    PLAN(1 << 2),
    AGREEMENTS(1 << 3),
    DOCUMENTS(1 << 4),
    CARE(1 << 5),
    /** Fines: the resident alone opens them, to who helps him (UAVG 32 lid 1 a). Who has a ground of his own needs none. */
    FINES(1 << 6);

    private final int bit;

    Section(int bit) {
        this.bit = bit;
    }

    /** As one number, for a column. */
    public static int bits(Set<Section> sections) {
        return sections.stream().mapToInt(section -> section.bit).reduce(0, (a, b) -> a | b);
    }

    /** Those of these bits. */
    public static Set<Section> of(int bits) {
        EnumSet<Section> sections = EnumSet.noneOf(Section.class);
        for (Section section : values()) {
            if ((bits & section.bit) != 0) {
                sections.add(section);
            }
        }
        return sections;
    }
}
