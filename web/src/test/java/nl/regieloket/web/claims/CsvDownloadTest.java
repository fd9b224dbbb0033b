package nl.regieloket.web.claims;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvDownloadTest {
    private final Map<String, String> headers = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    @Test
    void the_debts_of_a_household_are_stored_nowhere_on_their_way() throws Exception {
        CsvDownload.write(response(), "vorderingen-D-2345-6789.csv", "schuldeiser;bedrag\nVèrdi;10,00\n");
        assertThat(headers)
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("Content-Disposition", "attachment; filename=\"vorderingen-D-2345-6789.csv\"")
                .containsEntry("Content-Type", "text/csv;charset=UTF-8")
                .containsEntry("Content-Length", String.valueOf(body.size()))
                .doesNotContainKeys("Pragma", "Expires");
        assertThat(body.toString(StandardCharsets.UTF_8)).isEqualTo("schuldeiser;bedrag\nVèrdi;10,00\n");
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "setHeader", "addHeader" -> header((String) arguments[0], arguments[1]);
                    case "setContentType" -> header("Content-Type", arguments[0]);
                    case "setContentLength" -> header("Content-Length", arguments[0]);
                    case "getOutputStream" -> stream();
                    default -> throw new AssertionError("nobody foresaw " + method.getName());
                });
    }

    private @Nullable Object header(String name, Object value) {
        headers.put(name, value.toString());
        return null;
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                body.write(one);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new AssertionError("nobody foresaw a listener");
            }
        };
    }
}
