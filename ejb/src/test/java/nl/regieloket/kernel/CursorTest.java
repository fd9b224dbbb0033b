package nl.regieloket.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void what_a_client_sends_back_is_what_it_got() {
        UUID id = Uuid7.next();
        var cursor = Cursor.parse(
                Cursor.after(LocalDate.of(2026, 4, 7), "Súdwest", "", id).toString());
        assertThat(cursor.date(0)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(cursor.key(1)).isEqualTo("Súdwest");
        assertThat(cursor.key(2)).isEmpty();
        assertThat(cursor.uuid(3)).isEqualTo(id);
    }

    @Test
    void it_can_stand_in_an_address_as_it_is() {
        assertThat(Cursor.after("a/b?c=d&e", "~~~").toString()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "not base64!", "AAAA", "bm90IGEgZGF0ZQ"})
    void an_invented_one_is_refused_and_never_breaks(String invented) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> {
                    var cursor = Cursor.parse(invented);
                    cursor.date(0);
                    cursor.uuid(1);
                })
                .extracting(Problem::code)
                .isEqualTo("cursor.invalid");
    }

    @Test
    void a_slice_goes_on_behind_its_last_row_and_ends_without_a_count() {
        var first = Slice.of(List.of(1, 2, 3), 2, Cursor::after);
        assertThat(first.rows()).containsExactly(1, 2);
        assertThat(first.next()).isEqualTo(Cursor.after(2));
        var last = Slice.of(List.of(3, 4), 2, Cursor::after);
        assertThat(last.rows()).containsExactly(3, 4);
        assertThat(last.next()).isNull();
        assertThat(Slice.of(List.<Integer>of(), 2, Cursor::after).rows()).isEmpty();
    }

    @Test
    void translated_rows_keep_the_place() {
        var words = Slice.of(List.of(1, 2, 3), 2, Cursor::after).map(number -> "n" + number);
        assertThat(words.rows()).containsExactly("n1", "n2");
        assertThat(words.next()).isEqualTo(Cursor.after(2));
    }
}
