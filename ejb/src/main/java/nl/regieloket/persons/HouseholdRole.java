package nl.regieloket.persons;

/** What somebody is in a household. */
public enum HouseholdRole {
    ADULT,
    CHILD
}
