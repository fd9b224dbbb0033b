package nl.regieloket.web.api;

import java.util.List;
import java.util.function.Function;
import nl.regieloket.kernel.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list on the wire.
 *
 * @param items the rows
 * @param volgende where to go on, for the query parameter {@code na}; absent: this was the end
 */
public record Pagina<T>(
        List<T> items,

        @Schema(description = "Waar de lijst verdergaat: geef dit mee als na. Ontbreekt aan het eind.") @Nullable
        String volgende) {
    public Pagina {
        items = List.copyOf(items);
    }

    /** Of what a boundary returned, each row translated to its record on the wire. */
    public static <R, T> Pagina<T> of(Slice<R> slice, Function<? super R, ? extends T> onTheWire) {
        var next = slice.next();
        return new Pagina<>(slice.rows().stream().<T>map(onTheWire).toList(), next == null ? null : next.toString());
    }
}
