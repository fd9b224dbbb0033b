package nl.regieloket.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regieloket.web.texts.SourceFiles;
import org.junit.jupiter.api.Test;

/** What every form owes to who fills it. */
class FormsTest {
    private static final String WEBAPP = "web/src/main/webapp/";
    private static final Pattern FORM = Pattern.compile("(?s)<h:form id=\"([\\w-]+)\"[^>]*>(.*?)</h:form>");
    private static final Pattern CONFIRM = Pattern.compile("<rl:confirm\\s[^>]*>");
    private static final Pattern TYPED = Pattern.compile("<h:input(Text|Textarea)\\b");

    /** Leads to another page, which tells what is wrong there. */
    private static final String SEARCH_OF_THE_FRAME = "search";

    /** What one types there is sought or used at once, and of no worth the day after. */
    private static final Set<String> NOTHING_TO_KEEP =
            Set.of(SEARCH_OF_THE_FRAME, "find", "cases", "lines", "staff", "invitation", "importing");

    private static final Map<String, String> FORMS = forms();

    private static Map<String, String> forms() {
        var forms = new TreeMap<String, String>();
        SourceFiles.under(List.of(WEBAPP), ".xhtml").forEach((page, content) -> {
            Matcher form = FORM.matcher(content);
            while (form.find()) {
                forms.put(page.substring(WEBAPP.length()) + "#" + form.group(1), form.group(2));
            }
        });
        return forms;
    }

    @Test
    void every_form_has_a_place_for_a_refusal_that_names_no_field() {
        assertThat(FORMS).hasSizeGreaterThan(20);
        assertThat(without("<rl:errors/>")).containsExactly("WEB-INF/templates/frame.xhtml#search");
    }

    @Test
    void every_form_in_which_one_types_keeps_it() {
        List<String> forgetful = without("<rl:draft").stream()
                .filter(name -> TYPED.matcher(FORMS.getOrDefault(name, "")).find())
                .filter(name -> !NOTHING_TO_KEEP.contains(name.substring(name.indexOf('#') + 1)))
                .toList();
        assertThat(forgetful).isEmpty();
        assertThat(FORMS.values())
                .allSatisfy(form -> assertThat(form.split("<rl:draft ", -1))
                        .as("a form with two drafts would lose one")
                        .hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void an_act_that_is_confirmed_sends_its_own_fields_so_that_no_other_stops_it() {
        var acts = new ArrayList<String>();
        FORMS.forEach((name, form) -> {
            Matcher act = CONFIRM.matcher(form);
            while (act.find()) {
                acts.add(act.group());
            }
        });
        assertThat(acts)
                .hasSizeGreaterThan(5)
                .allSatisfy(act -> assertThat(act).contains(" execute=\"").doesNotContain("@form"));
    }

    private static List<String> without(String tag) {
        return FORMS.entrySet().stream()
                .filter(form -> !form.getValue().contains(tag))
                .map(Map.Entry::getKey)
                .toList();
    }
}
