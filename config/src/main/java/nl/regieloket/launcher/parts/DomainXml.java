package nl.regieloket.launcher.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.regieloket.launcher.settings.Ports;
import nl.regieloket.launcher.settings.StartFailed;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The settings of a Payara domain that must hold before its first start: ports, loopback, heap. What an operator would
 * also want is in {@code config/payara/regieloket.asadmin} instead.
 */
final class DomainXml {
    private final Path file;
    private final Document document;
    private final Element config;

    DomainXml(Path file) {
        this.file = file;
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            document = factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new StartFailed("Payara's domain.xml can't be read", e);
        }
        config = only("config", "name", "server-config", document.getDocumentElement());
    }

    void bindToLoopback(Ports ports) {
        listen(only("network-listener", "name", "http-listener-1", config), ports.application());
        listen(only("network-listener", "name", "admin-listener", config), ports.admin());
        only("network-listener", "name", "http-listener-2", config).setAttribute("enabled", "false");
        List<Element> iiop = all("iiop-listener", config);
        for (int i = 0; i < iiop.size(); i++) {
            listen(iiop.get(i), ports.spare(i));
        }
        Element jmx = only("jmx-connector", "name", "system", config);
        listen(jmx, ports.spare(3));
        jmx.setAttribute("enabled", "false");
        Element messaging = document.createElement("jms-service"); // or one is added that listens everywhere
        messaging.setAttribute("type", "DISABLED");
        config.appendChild(messaging);
        Element grid = all("hazelcast-runtime-configuration", document.getDocumentElement())
                .getFirst();
        grid.setAttribute("start-port", String.valueOf(ports.spare(4)));
        grid.setAttribute("das-port", String.valueOf(ports.spare(5)));
        all("hazelcast-config-specific-configuration", config).getFirst().setAttribute("enabled", "false");
    }

    /** Payara's own number is five, which one outage of the database would keep waiting. */
    void allowRequests(int atOnce) {
        only("thread-pool", "name", "http-thread-pool", config)
                .setAttribute("max-thread-pool-size", String.valueOf(atOnce));
    }

    /** Which server this is, in which version, concerns nobody who asks for a page. */
    void hideVersion() {
        for (Element http : all("http", config)) {
            http.setAttribute("server-header", "false");
            http.setAttribute("xpowered-by", "false");
        }
    }

    /** Takes the options away that start with one of the keys, and adds those that are not empty. */
    void replaceJvmOptions(Map<String, String> optionByStart) {
        Element java = all("java-config", config).getFirst();
        for (Element option : all("jvm-options", java)) {
            if (optionByStart.keySet().stream().anyMatch(option.getTextContent()::startsWith)) {
                java.removeChild(option);
            }
        }
        optionByStart.values().stream().filter(option -> !option.isEmpty()).forEach(option -> {
            Element added = document.createElement("jvm-options");
            added.setTextContent(option);
            java.appendChild(added);
        });
    }

    void save() {
        try {
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(file.toFile()));
        } catch (TransformerException e) {
            throw new StartFailed("Payara's domain.xml can't be written", e);
        }
    }

    private static void listen(Element listener, int port) {
        listener.setAttribute("address", "127.0.0.1");
        listener.setAttribute("port", String.valueOf(port));
    }

    private static Element only(String tag, String attribute, String value, Element within) {
        return all(tag, within).stream()
                .filter(element -> element.getAttribute(attribute).equals(value))
                .findFirst()
                .orElseThrow(() -> new StartFailed("Payara's domain.xml has no " + tag + " " + value));
    }

    private static List<Element> all(String tag, Element within) {
        var found = new ArrayList<Element>();
        var nodes = within.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
