package nl.regieloket.persons.households;

/** What somebody is in a household. */
public enum HouseholdRole {
    ADULT,
    CHILD
}
