package nl.regieloket.kernel.destruction;

import java.util.List;

/**
 * What a feature keeps for cases and their people, so that it can be destroyed with them. Found by CDI; a test holds that
 * every table with something of a person stands in one.
 */
public interface KeptForCases {
    /** Of its feature, as in the architecture: what stands higher goes first, since it refers downward. */
    int floor();

    /** Queries for the ids of what is in the case {@code {case}}, by which others may have noted something about it. */
    default List<String> things() {
        return List.of();
    }

    /** Queries for the same of those residents {@code {ids}} who go with it. */
    default List<String> thingsOfResidents() {
        return List.of();
    }

    /** Queries for what the case {@code {case}} must wait for, such as a request that is not decided; it goes when all are empty. */
    default List<String> waitsFor() {
        return List.of();
    }

    /** Queries for the residents whom the case {@code {case}} is about. */
    default List<String> residents() {
        return List.of();
    }

    /** Queries for those residents of {@code {ids}} of whom more is kept than the case {@code {case}}. */
    default List<String> stillKept() {
        return List.of();
    }

    /** What to remove, in this order. */
    List<Deletion> deletions();
}
