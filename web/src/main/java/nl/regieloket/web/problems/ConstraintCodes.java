package nl.regieloket.web.problems;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nl.regieloket.kernel.Problem;

/**
 * The codes of Bean Validation: a constraint of its own has its code as message ({@code message = "oin.invalid"}), the
 * ready-made ones have a code by their name.
 */
public final class ConstraintCodes {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*");

    private ConstraintCodes() {}

    /** The violations as a refusal, in a stable order. */
    public static Problem.Invalid problem(ConstraintViolationException thrown) {
        List<Problem.Violation> violations = thrown.getConstraintViolations().stream()
                .map(each -> new Problem.Violation(field(each.getPropertyPath()), code(each)))
                .distinct()
                .sorted(Comparator.comparing(Problem.Violation::field).thenComparing(Problem.Violation::code))
                .toList();
        return new Problem.Invalid(violations);
    }

    private static String code(ConstraintViolation<?> violation) {
        return code(
                violation.getMessageTemplate(),
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName());
    }

    static String code(String template, String constraint) {
        return CODE.matcher(template).matches() ? template : ofReadyMade(constraint);
    }

    static String ofReadyMade(String constraint) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Null", "AssertFalse" -> "not-empty";
            case "Size" -> "length";
            case "Pattern" -> "pattern";
            case "Email" -> "email.invalid";
            case "Min", "DecimalMin", "Positive", "PositiveOrZero" -> "too-low";
            case "Max", "DecimalMax", "Negative", "NegativeOrZero" -> "too-high";
            case "Digits" -> "number.invalid";
            case "Past", "PastOrPresent" -> "not-in-past";
            case "Future", "FutureOrPresent" -> "not-in-future";
            default -> "not-valid";
        };
    }

    /** The name of the field as the client wrote it, without the method and parameter before it. */
    private static String field(Path path) {
        var field = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) { // of what stands before it
                field.append('[').append(node.getIndex()).append(']');
            }
            switch (node.getKind()) {
                case PROPERTY -> field.append(field.isEmpty() ? "" : ".").append(node.getName());
                case CONTAINER_ELEMENT -> field.append(node.getIndex() == null ? "[]" : "");
                case PARAMETER -> field.setLength(0);
                default -> {}
            }
        }
        return field.isEmpty() ? last(path) : field.toString();
    }

    private static String last(Path path) {
        String name = "";
        for (Path.Node node : path) {
            name = node.getName() == null ? name : node.getName();
        }
        return name;
    }
}
