package nl.regieloket.launcher.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * The settings of a Payara domain that must hold before its first start: ports, heap, and all that an operator sets with
 * {@code config/payara/server.asadmin}.
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

    void take(Ports ports) {
        port(only("network-listener", "name", "http-listener-1", config), ports.application());
        port(only("network-listener", "name", "admin-listener", config), ports.admin());
        Element grid = all("hazelcast-runtime-configuration", document.getDocumentElement())
                .getFirst();
        grid.setAttribute("start-port", String.valueOf(ports.spare(4)));
        grid.setAttribute("das-port", String.valueOf(ports.spare(5)));
    }

    /** Does what a file of asadmin commands would, as far as they set something that takes a start to have effect. */
    void set(Path commands) throws IOException {
        for (String line : Files.readAllLines(commands)) {
            if (line.startsWith("set ")) {
                String[] assignment = line.substring("set ".length()).strip().split("=", 2);
                List<String> name = List.of(assignment[0].split("\\.", -1));
                at(name.subList(0, name.size() - 1)).setAttribute(name.getLast(), assignment[1]);
            }
        }
    }

    /** The element of a dotted name of asadmin: tags, and behind the tag of a named element its name. */
    private Element at(List<String> name) {
        Element found = document.getDocumentElement();
        for (int i = 0; i < name.size(); i++) {
            String tag = name.get(i);
            String next = i + 1 < name.size() ? name.get(i + 1) : "";
            List<Element> children = children(found, tag);
            Optional<Element> named = children.stream()
                    .filter(child -> next.equals(nameOf(child)))
                    .findFirst();
            if (named.isPresent()) {
                found = named.get();
                i++;
            } else if (children.size() == 1 && nameOf(children.getFirst()).isEmpty()) {
                found = children.getFirst();
            } else if (children.isEmpty()) {
                found = (Element) found.appendChild(document.createElement(tag));
            } else {
                throw new StartFailed("Payara's domain.xml has no " + String.join(".", name));
            }
        }
        return found;
    }

    private static String nameOf(Element element) {
        String name = element.getAttribute("name");
        return name.isEmpty() ? element.getAttribute("id") : name;
    }

    private static List<Element> children(Element parent, String tag) {
        return all(tag, parent).stream()
                .filter(element -> parent.equals(element.getParentNode()))
                .toList();
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

    private static void port(Element listener, int port) {
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
