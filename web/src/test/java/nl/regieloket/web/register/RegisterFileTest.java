package nl.regieloket.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.regieloket.privacy.register.InBoth;
import nl.regieloket.privacy.register.ProcessingRegister;
import nl.regieloket.privacy.register.RegisterEntry;
import org.junit.jupiter.api.Test;

/** AVG 30 lid 4: the register is handed over as a file, which must not run anything at who opens it. */
class RegisterFileTest {
    @Test
    void a_cell_that_a_spreadsheet_would_run_is_guarded() {
        var nasty = new InBoth("=HYPERLINK(\"http://kwaad.example\")", "+1+1");
        var entry = new RegisterEntry(
                "x",
                nasty,
                nasty,
                "@SUM(A1)",
                nasty,
                List.of("name"),
                nasty,
                nasty,
                nasty,
                "all",
                LocalDate.of(2026, 1, 1));
        var register = new ProcessingRegister(
                LocalDate.of(2026, 1, 1),
                "-cmd|' /C calc'!A0",
                "00000001234567890000",
                List.of("\t=1"),
                List.of(entry));
        String line = RegisterFile.of(register, Locale.of("nl")).split("\r\n")[1];
        assertThat(line)
                .startsWith("'-cmd")
                .contains("'=HYPERLINK")
                .contains(";'@SUM(A1);")
                .contains("'\t=1")
                .doesNotContain(";=", ";@", ";+", ";-", "\"=");
        assertThat(RegisterFile.of(register, Locale.ENGLISH)).contains("'+1+1");
    }
}
