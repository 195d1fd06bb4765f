package dev.stet.rig;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Before each test: has the requests sent to the application under test, where that is not the one beside the tests. */
public final class AskTested implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (Tested.isElsewhere()) {
            Tested.ask();
        }
    }
}
