package nl.regieloket.messaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A mail server for one mail: takes it and tells what it was given. */
final class TakenMail implements AutoCloseable {
    private final ServerSocket socket;
    private final CompletableFuture<List<String>> lines;
    private final String refused;

    TakenMail() throws IOException {
        this("nobody@refused.example");
    }

    /** One that knows nobody of this address. */
    TakenMail(String refused) throws IOException {
        this.refused = refused;
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        lines = CompletableFuture.supplyAsync(this::talk);
    }

    int port() {
        return socket.getLocalPort();
    }

    String text() {
        return String.join("\n", lines.join());
    }

    private String answer(String line) {
        if (line.startsWith("RCPT TO:<" + refused)) {
            return "550 no such user";
        }
        return line.equals("QUIT") ? "221 bye" : "250 ok";
    }

    private List<String> talk() {
        List<String> said = new ArrayList<>();
        try (var connection = socket.accept();
                var in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
                var out = connection.getOutputStream()) {
            out.write("220 test\r\n".getBytes(StandardCharsets.US_ASCII));
            boolean data = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                said.add(line);
                if (data && !line.equals(".")) {
                    continue;
                }
                data = line.equals("DATA");
                String answer = data ? "354 go on" : answer(line);
                out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
