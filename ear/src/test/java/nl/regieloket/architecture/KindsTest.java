package nl.regieloket.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import nl.regieloket.mandates.MeasureKind;
import org.junit.jupiter.api.Test;

class KindsTest {
    /** ADR 15: another kind of pause is a row of the table of measures; what knows one by its name would be a branch. */
    @Test
    void nobody_beside_the_table_of_measures_knows_a_kind_of_pause_by_its_name() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.regieloket.mandates..")
                .should()
                .accessFieldWhere(DescribedPredicate.describe(
                        "is a kind of pause",
                        (JavaFieldAccess access) -> access.getTargetOwner().isEquivalentTo(MeasureKind.class)))
                .check(Product.CLASSES);
    }
}
