package nl.regieloket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Collectors;
import nl.regieloket.kernel.keys.FieldCipher;
import nl.regieloket.kernel.keys.UnderKeys;
import org.junit.jupiter.api.Test;

class KeysTest {
    /**
     * Whoever encrypts or hashes a field has it sealed anew, by an {@link UnderKeys} of his, and stands with his columns in
     * {@code RowsUnderKeys} of the launcher, or an older key would be retired over it. Two do without: codes of
     * invitations end by themselves (delegations, which stands there), and pseudonyms keep their keys (access).
     */
    @Test
    void what_lies_under_keys_comes_under_newer_ones() {
        assertThat(Product.CLASSES.stream()
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(use -> use.getTargetClass().isEquivalentTo(FieldCipher.class)))
                        .map(Product::featureOf)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "kernel", "persons", "drafts", "retries", "delegations", "access", "privacy");
        assertThat(Product.CLASSES.stream()
                        .filter(type -> type.isAssignableTo(UnderKeys.class) && !type.isInterface())
                        .map(JavaClass::getPackageName))
                .containsExactlyInAnyOrder(
                        "nl.regieloket.persons",
                        "nl.regieloket.drafts",
                        "nl.regieloket.retries",
                        "nl.regieloket.privacy.requests");
    }
}
