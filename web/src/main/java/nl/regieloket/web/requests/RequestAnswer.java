package nl.regieloket.web.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.regieloket.privacy.requests.Letter;
import nl.regieloket.privacy.requests.facts.IdentityCheck;
import nl.regieloket.privacy.requests.facts.RequestChannel;
import nl.regieloket.privacy.requests.facts.RequestKind;
import nl.regieloket.privacy.requests.facts.RequestOutcome;
import nl.regieloket.privacy.requests.facts.RequestProgress;
import nl.regieloket.privacy.requests.facts.RequestView;
import nl.regieloket.web.api.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request with its letters, on the wire. */
@Schema(name = "Privacyverzoek")
public record RequestAnswer(
        UUID id,
        long versie,
        UUID inwoner,
        String naam,
        String gemeente,
        RequestKind soort,
        String vraag,
        RequestChannel kanaal,
        IdentityCheck identiteitscontrole,
        LocalDate ontvangenOp,
        LocalDate antwoordUiterlijk,
        RequestProgress voortgang,
        @Nullable String behandelaar,
        @Nullable LocalDate verlengdOp,
        @Nullable String redenVerlenging,
        @Nullable RequestOutcome besluit,
        @Nullable String artikel,
        @Nullable String motivering,
        @Nullable LocalDate beslotenOp,
        @Nullable LocalDate bezwaarUiterlijk,
        @Nullable LocalDate gegevensBeschikbaarTotEnMet,
        @Nullable String uitgevoerd,
        List<Ontvanger> ingelicht,
        @Nullable LocalDate opgehevenOp,
        List<Brief> brieven)
        implements Versioned {
    public RequestAnswer {
        ingelicht = List.copyOf(ingelicht);
        brieven = List.copyOf(brieven);
    }

    /** An organisation that was told of a correction. */
    @Schema(name = "IngelichteOntvanger")
    public record Ontvanger(String organisatie, LocalDate op) {}

    /** A letter, in plain words. */
    @Schema(name = "Brief")
    public record Brief(int nummer, String titel, LocalDate op, List<String> alineas) {
        public Brief {
            alineas = List.copyOf(alineas);
        }
    }

    static RequestAnswer of(RequestView view, Locale locale) {
        RequestView.Extended extended = view.extended();
        RequestView.Decided decided = view.decided();
        var ground = decided == null ? null : decided.ground();
        RequestView.Done carriedOut = view.carriedOut();
        RequestView.Done lifted = view.lifted();
        return new RequestAnswer(
                view.id(),
                view.version(),
                view.resident().value(),
                view.name(),
                view.municipality(),
                view.kind(),
                view.asked(),
                view.channel(),
                view.check(),
                view.receivedOn(),
                view.answerBy(),
                view.progress(),
                view.ownerName().isEmpty() ? null : view.ownerName(),
                extended == null ? null : extended.on(),
                extended == null ? null : extended.reason(),
                decided == null ? null : decided.outcome(),
                ground == null ? null : ground.article(),
                decided == null ? null : decided.reasons(),
                decided == null ? null : decided.on(),
                decided == null ? null : decided.objectBy(),
                view.fileUntil(),
                carriedOut == null ? null : carriedOut.words(),
                view.told().stream()
                        .map(told -> new Ontvanger(told.organisation(), told.on()))
                        .toList(),
                lifted == null ? null : lifted.on(),
                Letter.of(view, locale).stream()
                        .map(letter -> new Brief(letter.number(), letter.title(), letter.on(), letter.paragraphs()))
                        .toList());
    }
}
