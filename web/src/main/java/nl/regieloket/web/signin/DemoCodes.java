package nl.regieloket.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a demo shows the one-time codes of its people: {@code regieloket.demo.codes}, which no real installation sets. */
@Named("demoCodes")
@ApplicationScoped
public class DemoCodes {
    private static final String NONE = "none";

    @Inject
    @ConfigProperty(name = "regieloket.demo.codes", defaultValue = NONE)
    private String address;

    /** A web address; empty: this is no demo, and everybody has a telephone of his own. */
    public String getAddress() {
        return unlessNone(address);
    }

    static String unlessNone(String set) {
        return set.equals(NONE) ? "" : set;
    }
}
