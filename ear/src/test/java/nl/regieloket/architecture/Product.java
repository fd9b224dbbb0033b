package nl.regieloket.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The classes of the EAR: those of {@code ejb} and {@code web}, without their tests and without the launcher. */
final class Product {
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(Product::isShipped)
            .importPackages("nl.regieloket");

    private static final String ROOT = "nl.regieloket.";

    private Product() {}

    /** The feature that a class belongs to, such as {@code casefiles}; {@code web} for the whole of the screens. */
    static String featureOf(JavaClass type) {
        String inside = type.getPackageName().substring(ROOT.length());
        int end = inside.indexOf('.');
        return end < 0 ? inside : inside.substring(0, end);
    }

    static boolean contains(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    private static boolean isShipped(Location location) {
        return location.matches(java.util.regex.Pattern.compile(".*(regieloket-(ejb|web)|/(ejb|web)/target/).*"));
    }
}
