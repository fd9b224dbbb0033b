package nl.regieloket.launcher.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import nl.regieloket.launcher.parts.Part;
import nl.regieloket.launcher.settings.Ports;
import nl.regieloket.launcher.settings.StartFailed;
import nl.regieloket.realm.CastMember;
import org.jspecify.annotations.Nullable;

/** The mailbox of the demo: takes every mail, delivers none, and shows them all on one page; its codes on another. */
public final class Mailbox implements Part {
    private final Ports ports;
    private final Path castCsv;
    private @Nullable GreenMail mail;
    private @Nullable HttpServer page;

    /** Not open yet. */
    public Mailbox(Ports ports, Path castCsv) {
        this.ports = ports;
        this.castCsv = castCsv;
    }

    @Override
    public String name() {
        return "Demo mailbox";
    }

    @Override
    public void start() {
        mail = new GreenMail(new ServerSetup(ports.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.mailbox()), 0);
            page.createContext("/", new MailPages(mail));
            page.createContext("/codes", new CodePages(CastMember.read(castCsv), Clock.systemUTC()));
            page.start();
        } catch (IOException e) {
            throw new StartFailed("The page of the demo mailbox did not start", e);
        }
    }

    @Override
    public void stop() {
        if (page != null) {
            page.stop(0);
        }
        if (mail != null) {
            mail.stop();
        }
    }
}
