package dev.stet.suite;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * What takes as long as all {@link OtherSuite other} tests: in a browser, and what each page and form has to answer. Besides,
 * whatever else sets the clock, so that only one half starts an application whose clock can be set.
 */
@Suite
@SelectPackages({"dev.stet.browser", "dev.stet.contract", "dev.stet.http.outage"})
class BrowserAndContractSuite {}
