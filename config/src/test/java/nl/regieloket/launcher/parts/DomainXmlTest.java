package nl.regieloket.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regieloket.launcher.settings.StartFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainXmlTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void names_of_asadmin_find_their_element() throws IOException {
        set("""
                # a line that sets nothing
                set configs.config.server-config.listeners.listener.two.enabled=false
                set configs.config.server-config.service.type=DISABLED
                """);
        assertThat(Files.readString(domain()))
                .contains("<listener id=\"one\"/>")
                .contains("<listener enabled=\"false\" name=\"two\"/>")
                .contains("<service type=\"DISABLED\"/>")
                .contains("<config name=\"default-config\"/>");
    }

    @Test
    void a_name_that_the_server_does_not_know_is_told() {
        assertThatThrownBy(() -> set("set configs.config.server-config.listeners.listener.three.enabled=false\n"))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("listeners.listener.three");
    }

    private void set(String commands) throws IOException {
        Files.writeString(domain(), """
                <domain><configs><config name="server-config"><listeners><listener id="one"/><listener name="two"/>\
                </listeners></config><config name="default-config"/></configs></domain>""");
        var settings = new DomainXml(domain());
        settings.set(Files.writeString(folder.resolve("server.asadmin"), commands));
        settings.save();
    }

    private Path domain() {
        return folder.resolve("domain.xml");
    }
}
