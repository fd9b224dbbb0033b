package nl.regieloket.messaging;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.regieloket.outbox.MessageOut;
import nl.regieloket.outbox.UndeliveredException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Sends one message by SMTP. The same message always has the same Message-ID, so that a copy is seen to be one. */
@Dependent
class Postman {
    private static final String SECONDS_10 = "10000";

    @Inject
    private Addresses addresses;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "regieloket.url")
    private String url;

    @Inject
    @ConfigProperty(name = "regieloket.mail.host")
    private String host;

    @Inject
    @ConfigProperty(name = "regieloket.mail.port", defaultValue = "25")
    private int port;

    @Inject
    @ConfigProperty(name = "regieloket.mail.from")
    private String from;

    @Inject
    @ConfigProperty(name = "regieloket.mail.starttls", defaultValue = "false")
    private boolean starttls;

    @Inject
    @ConfigProperty(name = "regieloket.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "regieloket.mail.password")
    private Optional<String> password;

    /**
     * Sends it to all addresses of its recipient; one that is refused keeps it from nobody else.
     *
     * @return the addresses that it did not reach, where it reached others
     * @throws UndeliveredException when it reached nobody
     */
    Set<String> send(MessageOut message) {
        Set<String> missed = new TreeSet<>();
        try {
            List<InternetAddress> to = readable(to(message), missed);
            try {
                Transport.send(written(message, to));
            } catch (SendFailedException e) {
                Set<String> reached = texts(e.getValidSentAddresses());
                if (reached.isEmpty()) {
                    throw e;
                }
                to.stream()
                        .map(InternetAddress::getAddress)
                        .filter(address -> !reached.contains(address))
                        .forEach(missed::add);
            }
            return missed;
        } catch (SendFailedException | AddressException e) {
            throw new UndeliveredException("mail.refused", e);
        } catch (MessagingException e) {
            throw new UndeliveredException("mail.server-unreachable", e);
        } catch (MissingResourceException e) {
            throw new UndeliveredException("mail.template-unknown", e);
        }
    }

    /** Those that are addresses at all; the others are noted as missed. */
    private static List<InternetAddress> readable(List<String> addresses, Set<String> missed) throws AddressException {
        List<InternetAddress> readable = new ArrayList<>();
        AddressException wrong = null;
        for (String address : addresses) {
            try {
                readable.add(new InternetAddress(address, true));
            } catch (AddressException e) {
                wrong = e;
                missed.add(address);
            }
        }
        if (readable.isEmpty() && wrong != null) {
            throw wrong;
        }
        return readable;
    }

    private static Set<String> texts(Address @Nullable [] addresses) {
        return addresses == null
                ? Set.of()
                : Arrays.stream(addresses)
                        .map(address -> ((InternetAddress) address).getAddress())
                        .collect(Collectors.toSet());
    }

    private MimeMessage written(MessageOut message, List<InternetAddress> to) throws MessagingException {
        var parameters = new TreeMap<>(message.parameters());
        parameters.putIfAbsent("path", "/");
        parameters.computeIfPresent("path", (name, path) -> url + path);
        MailText text = MailText.of(message.template(), parameters);
        MimeMessage mail = new Identified(session(), "<" + message.id() + "@regieloket>");
        mail.setFrom(new InternetAddress(from));
        for (InternetAddress address : to) {
            mail.addRecipient(Message.RecipientType.TO, address);
        }
        mail.setSubject(text.subject(), StandardCharsets.UTF_8.name());
        mail.setText(text.body(), StandardCharsets.UTF_8.name());
        mail.setHeader("Auto-Submitted", "auto-generated"); // out-of-office replies stay away
        mail.setSentDate(Date.from(clock.instant()));
        mail.saveChanges();
        return mail;
    }

    private List<String> to(MessageOut message) throws SendFailedException {
        if (message.address() != null) {
            return List.of(message.address());
        }
        List<String> found =
                message.recipient() == null ? List.of() : addresses.of(message.recipient(), message.worksFor());
        if (found.isEmpty()) {
            throw new SendFailedException("no address");
        }
        return found;
    }

    private Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.sendpartial", "true");
        properties.put("mail.smtp.connectiontimeout", SECONDS_10);
        properties.put("mail.smtp.timeout", SECONDS_10);
        properties.put("mail.smtp.writetimeout", SECONDS_10);
        properties.put("mail.smtp.starttls.enable", String.valueOf(starttls));
        properties.put("mail.smtp.starttls.required", String.valueOf(starttls));
        properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        return Session.getInstance(properties, authenticator());
    }

    private @Nullable Authenticator authenticator() {
        if (user.isEmpty() || password.isEmpty()) {
            return null;
        }
        PasswordAuthentication account = new PasswordAuthentication(user.get(), password.get());
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return account;
            }
        };
    }

    /** A mail that keeps its own Message-ID where Jakarta Mail would make up another at every attempt. */
    private static final class Identified extends MimeMessage {
        private final String messageId;

        Identified(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
