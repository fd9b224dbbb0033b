package nl.regieloket.casefiles;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Problem;

/** The law under which a municipality runs a case: what its legal grounds are chosen from. */
public enum LegalGround {
    /** Wet gemeentelijke schuldhulpverlening, 3 and 4: debt help. */
    DEBT_HELP("wgs"),
    /** Wet maatschappelijke ondersteuning 2015, 2.3.1 and further: support. */
    SOCIAL_SUPPORT("wmo"),
    /** Participatiewet, 7 and 35: work and income. */
    PARTICIPATION("pw"),
    /** Jeugdwet, 2.3: help for children. */
    YOUTH("jw");

    private final String code;

    LegalGround(String code) {
        this.code = code;
    }

    /** The purposes of this name that rest on these laws: what something of the case is opened for. */
    static List<String> purposes(String name, Set<LegalGround> grounds) {
        return grounds.stream().sorted().map(ground -> name + "-" + ground.code).toList();
    }

    public String code() {
        return code;
    }

    /**
     * The grounds with these codes.
     *
     * @throws Problem.Invalid {@code required} or {@code case-file.ground-unknown} on {@code legalGrounds}
     */
    static Set<LegalGround> of(Set<String> codes) {
        if (codes.isEmpty()) {
            throw new Problem.Invalid("legalGrounds", "required");
        }
        return codes.stream().map(LegalGround::of).collect(Collectors.toUnmodifiableSet());
    }

    private static LegalGround of(String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid("legalGrounds", "case-file.ground-unknown"));
    }
}
