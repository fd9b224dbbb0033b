package nl.regieloket.persons.households;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.Deletion.Per;
import nl.regieloket.kernel.destruction.KeptForCases;

/** Households, and who belonged to them when. */
@Dependent
class HouseholdsOfNobody implements KeptForCases {
    @Override
    public int floor() {
        return 3;
    }

    @Override
    public List<Deletion> deletions() {
        return List.of(
                new Deletion(
                        "household_member_revision",
                        Per.HOUSEHOLD,
                        "household_member_id in (select id from household_member where household_id = {household})"),
                new Deletion("household_member", Per.HOUSEHOLD, "household_id = {household}"),
                new Deletion(
                        "household_member_revision",
                        Per.RESIDENTS,
                        "household_member_id in (select id from household_member where resident_id in ({ids}))"),
                Deletion.ofResidents("household_member"),
                new Deletion("household", Per.HOUSEHOLD, "id = {household}"));
    }
}
