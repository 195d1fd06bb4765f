package dev.stet.http.outage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the database is still awaited since the start: it has not answered yet, or is being brought to this version. Until
 * then requests are answered as during any other outage, and none of them asks it anything.
 */
@Default
@Readiness
@ApplicationScoped
public class Awaited implements HealthCheck {

    private volatile boolean on;

    public void begin() {
        on = true;
    }

    public void end() {
        on = false;
    }

    public boolean isOn() {
        return on;
    }

    /** @throws Unavailable while the database is awaited */
    public void check() {
        if (on) {
            throw new Unavailable(Outage.AWAY);
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("The database is of this version")
                .status(!on)
                .build();
    }
}
