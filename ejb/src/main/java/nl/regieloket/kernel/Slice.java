package nl.regieloket.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a list, in its order. No total: lists go on by cursor.
 *
 * @param rows the rows, at most as many as were asked for
 * @param next where to go on; null: this was the end
 */
public record Slice<T>(List<T> rows, @Nullable Cursor next) {
    public Slice {
        rows = List.copyOf(rows);
    }

    /**
     * Cuts what a query for one row too many returned.
     *
     * @param fetched at most {@code limit + 1} rows
     * @param limit rows to return
     * @param cursorOf the cursor that stands behind a row
     */
    public static <T> Slice<T> of(List<T> fetched, int limit, Function<T, Cursor> cursorOf) {
        if (fetched.size() <= limit) {
            return new Slice<>(fetched, null);
        }
        List<T> rows = fetched.subList(0, limit);
        return new Slice<>(rows, cursorOf.apply(rows.getLast()));
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> translate) {
        return new Slice<>(rows.stream().<R>map(translate).toList(), next);
    }
}
