package nl.regieloket.kernel.keys;

import java.util.Arrays;

/**
 * A hash that needs a key, to find equal values by.
 *
 * @param bytes 32 of them
 * @param key the id of its key in the keyset
 */
@SuppressWarnings("ArrayRecordComponent") // compared by what it holds, below
public record KeyedHash(byte[] bytes, int key) {
    @Override
    public boolean equals(Object other) {
        return other instanceof KeyedHash(byte[] theirs, int theirKey)
                && theirKey == key
                && Arrays.equals(theirs, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "hash under key " + key;
    }
}
