package dev.stet.http.outage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;

/** The open connections to the database. */
@ApplicationScoped
public class Connections {

    @Inject
    AgroalDataSource pool;

    /**
     * Closes those that lie idle and are broken. After an outage each of them would cost one request its answer; and an
     * embedded database, which closes itself when its disk is full, opens again with the first that is new.
     */
    public void discardBroken() {
        pool.flush(AgroalDataSource.FlushMode.INVALID);
    }
}
