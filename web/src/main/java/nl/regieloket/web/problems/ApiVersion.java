package nl.regieloket.web.problems;

/** Version of the API: the major one stands in its path, the whole in a header of every answer. */
public final class ApiVersion {
    public static final String HEADER = "API-Version";
    public static final String NUMBER = "1.0.0";

    private ApiVersion() {}
}
