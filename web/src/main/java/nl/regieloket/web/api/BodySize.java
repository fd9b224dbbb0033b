package nl.regieloket.web.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses a body larger than anything we ask for in its form: JSON, or a file to import. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BodySize implements ContainerRequestFilter {
    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_BYTES_OF_A_FILE = 2_000_000;
    private static final MediaType FILE = new MediaType("text", "csv");

    @Override
    public void filter(ContainerRequestContext request) {
        int most = FILE.isCompatible(request.getMediaType()) ? MOST_BYTES_OF_A_FILE : MOST_BYTES;
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > most) {
            throw tooLarge();
        }
        request.setEntityStream(new Limited(request.getEntityStream(), most));
    }

    private static HttpProblem tooLarge() {
        return new HttpProblem(413, "body.too-large");
    }

    private static final class Limited extends FilterInputStream {
        private int left;

        Limited(InputStream stream, int most) {
            super(stream);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= Math.max(0, read);
            if (left < 0) {
                throw tooLarge();
            }
        }
    }
}
