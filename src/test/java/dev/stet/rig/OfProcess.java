package dev.stet.rig;

import java.util.Map;

/** A profile of tests that needs more of an application in a process of its own than of one beside the tests. */
public interface OfProcess {

    /** What the process is told besides, and nobody else. */
    Map<String, String> settings();
}
