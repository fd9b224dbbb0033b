package nl.regieloket.testing;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian to deploy once for all test classes, instead of once for each: a deployment takes ten seconds. */
public class OneDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(DeploymentKeeper.class);
    }
}
