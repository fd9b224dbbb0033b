package nl.regieloket.claims;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.personal.FieldClass;

/** What a claim is for; decides which pauses can hold for it. Texts: key {@code ClaimKind.<NAME>} of the Claims bundle. */
public enum ClaimKind {
    TRAFFIC_FINE,
    OTHER_FINE,
    ALLOWANCE_RECOVERY,
    BENEFIT_RECOVERY,
    TAX,
    STUDY_LOAN,
    HEALTH_INSURANCE,
    RENT,
    ENERGY,
    WATER,
    TELECOM,
    WEB_SHOP,
    LOAN,
    OTHER;

    /** That somebody was fined is criminal data, whoever fined him (AVG 10; HvJ EU C-439/19). */
    public FieldClass fieldClass() {
        return switch (this) {
            case TRAFFIC_FINE, OTHER_FINE -> FieldClass.CRIMINAL;
            default -> FieldClass.NORMAL;
        };
    }

    /** Those whose claims a reader gets. */
    static Set<ClaimKind> openTo(Permit<?> permit) {
        return EnumSet.allOf(ClaimKind.class).stream()
                .filter(kind -> permit.opens(kind.fieldClass()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ClaimKind.class)));
    }
}
