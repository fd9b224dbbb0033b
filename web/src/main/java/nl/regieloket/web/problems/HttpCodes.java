package nl.regieloket.web.problems;

/** The problem code of a status that the server or the REST layer gives by itself. */
public final class HttpCodes {
    private HttpCodes() {}

    public static String of(int status) {
        return switch (status) {
            case 400 -> "request.malformed";
            case 401 -> "sign-in.needed";
            case 403 -> "access.refused";
            case 404 -> "path.unknown";
            case 405 -> "method.not-allowed";
            case 406 -> "media-type.not-acceptable";
            case 409 -> "changed-meanwhile";
            case 412 -> "version.changed";
            case 413 -> "body.too-large";
            case 415 -> "media-type.unsupported";
            case 428 -> "version.required";
            case 503 -> "service.unavailable";
            default -> status < 500 ? "request.malformed" : "unexpected";
        };
    }
}
