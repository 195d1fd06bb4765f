package dev.stet.suite;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests that are not in {@link BrowserAndContractSuite}, whichever packages they lie in. */
@Suite
@SelectPackages("dev.stet")
@ExcludePackages({"dev.stet.browser", "dev.stet.contract", "dev.stet.http.outage"})
class OtherSuite {}
