package nl.regieloket.casefiles;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Problem;

/** The law under which a municipality runs a case: what its legal grounds are chosen from. */
public enum LegalGround {
    /** Wet gemeentelijke schuldhulpverlening, 3 and 4: debt help. */
    DEBT_HELP("wgs", "Wgs 3, 4 en 8"),
    /** Wet maatschappelijke ondersteuning 2015, 2.3.1 and further: support. */
    SOCIAL_SUPPORT("wmo", "Wmo 2015 2.3.1-2.3.5"),
    /** Participatiewet, 7 and 35: work and income. */
    PARTICIPATION("pw", "Participatiewet 7 en 35"),
    /** Jeugdwet, 2.3: help for children. */
    YOUTH("jw", "Jeugdwet 2.3");

    private final String code;
    private final String articles;

    LegalGround(String code, String articles) {
        this.code = code;
        this.articles = articles;
    }

    /** On what sharing within the case rests, by the laws under which it runs. */
    static String basis(Set<LegalGround> grounds) {
        return grounds.stream().sorted().map(ground -> ground.articles).collect(Collectors.joining("; "));
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
