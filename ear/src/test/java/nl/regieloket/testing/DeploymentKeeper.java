package nl.regieloket.testing;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jspecify.annotations.Nullable;

/** Keeps the deployment of the first test class for the others, and takes it away after the last. */
public class DeploymentKeeper {
    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> ofClass;

    @Inject
    private Instance<ClassContext> classes;

    @Inject
    private Event<UnDeployManagedDeployments> undeployment;

    private @Nullable DeploymentScenario kept;
    private boolean deployed;
    private boolean ending;

    void generate(@Observes EventContext<GenerateDeployment> event) {
        if (kept == null) {
            event.proceed();
            kept = ofClass.get();
        } else {
            ofClass.set(kept);
        }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> event) {
        if (!deployed) {
            event.proceed();
            deployed = true;
        }
    }

    void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
        if (ending) {
            event.proceed();
        }
    }

    void end(@Observes(precedence = 100) AfterSuite event) {
        if (kept != null && deployed) {
            ending = true;
            classes.get().activate(InContainer.class);
            try {
                ofClass.set(kept);
                undeployment.fire(new UnDeployManagedDeployments());
            } finally {
                classes.get().deactivate();
            }
        }
    }
}
