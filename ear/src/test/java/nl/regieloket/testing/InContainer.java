package nl.regieloket.testing;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the server, next to the beans it asks: in their package it sees what is package-private, and
 * it injects boundaries with {@code @Inject}. All such tests share one deployment and one database, so each makes its
 * own data and asserts on that alone.
 */
@Tag("in-container")
@ExtendWith(ArquillianExtension.class)
public abstract class InContainer {
    @Deployment
    static EnterpriseArchive application() {
        return TestedApplication.withTests();
    }
}
