package nl.regieloket.kernel.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A document, written from its top down; what is written is text, never markup. */
public final class Paper {
    /** Of PDFBox itself: a font must be in the file, or its text can't be read aloud. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int WEIGHT = 400;

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm 24mm 20mm;
              @bottom-right { content: counter(page) " / " counter(pages); font-family: paper; font-size: 9pt; } }
            body { font-family: paper; font-size: 11pt; line-height: 1.45; color: #14171c; }
            h1 { font-size: 20pt; font-weight: normal; line-height: 1.2; margin: 0 0 8mm 0; }
            h2 { font-size: 14pt; font-weight: normal; margin: 8mm 0 2mm 0; page-break-after: avoid; }
            h3 { font-size: 11.5pt; font-weight: normal; margin: 5mm 0 1mm 0; page-break-after: avoid; }
            p, ul { margin: 0 0 3mm 0; }
            table { width: 100%; border-collapse: collapse; margin: 0 0 4mm 0; }
            th { text-align: left; vertical-align: top; width: 38%; font-weight: normal; color: #4a5160; }
            th, td { padding: 1mm 4mm 1mm 0; vertical-align: top; word-wrap: break-word; }
            tr { page-break-inside: avoid; border-bottom: 0.4pt solid #d5d9e0; }
            """;

    private final StringBuilder body = new StringBuilder();
    private final String title;
    private final Locale language;

    /** An empty one. */
    public Paper(String title, Locale language) {
        this.title = title;
        this.language = language;
        element("h1", title);
    }

    public Paper heading(String text) {
        return element("h2", text);
    }

    public Paper subheading(String text) {
        return element("h3", text);
    }

    /** One paragraph; ends of lines in it stay. */
    public Paper paragraph(String text) {
        return element("p", text);
    }

    public Paper list(List<String> lines) {
        body.append("<ul>");
        lines.forEach(line -> element("li", line));
        body.append("</ul>");
        return this;
    }

    /** What is so, by what it is called, in the order of the map. */
    public Paper facts(Map<String, String> facts) {
        if (!facts.isEmpty()) {
            body.append("<table>");
            facts.forEach((name, value) -> {
                body.append("<tr><th scope=\"row\">").append(escaped(name)).append("</th>");
                element("td", value);
                body.append("</tr>");
            });
            body.append("</table>");
        }
        return this;
    }

    private Paper element(String name, String text) {
        body.append('<').append(name).append('>');
        body.append(escaped(text).replace("\n", "<br/>"));
        body.append("</").append(name).append('>');
        return this;
    }

    /** The file. */
    public byte[] pdf() {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> PDDocument.class.getResourceAsStream(FONT), "paper", WEIGHT, FontStyle.NORMAL, false)
                    .withProducer("Regieloket")
                    .withHtmlContent(html(), null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String html() {
        String head = "<title>" + escaped(title) + "</title><meta name=\"subject\" content=\"" + escaped(title)
                + "\"/><meta name=\"description\" content=\"" + escaped(title) + "\"/><style>" + STYLE + "</style>";
        return "<html lang=\"" + language.getLanguage() + "\"><head>" + head + "</head><body>" + body
                + "</body></html>";
    }

    /** Leaves out what XML can't hold. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\t' -> escaped.appendCodePoint(sign);
                default -> {
                    if (sign >= ' ' && !Character.isISOControl(sign) && sign < 0xFFFE) {
                        escaped.appendCodePoint(sign);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
