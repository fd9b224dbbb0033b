package nl.regieloket.casefiles.timeline;

import java.util.Map;

/**
 * Something that happened in a case, told so that a resident can read it.
 *
 * @param code key {@code timeline.<code>} of the Timeline bundle, such as {@code case.opened}
 * @param parameters what the text names by {@code {name}}: names of organisations and officers, case numbers, amounts,
 *     ISO dates (shown in the language of the reader); never a resident's name
 */
public record TimelineFact(String code, Map<String, String> parameters) {
    public TimelineFact {
        parameters = Map.copyOf(parameters);
    }
}
