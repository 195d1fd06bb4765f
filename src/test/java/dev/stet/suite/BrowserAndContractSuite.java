package dev.stet.suite;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What takes as long as all {@link OtherSuite other} tests: in a browser, and what each page and form has to answer. */
@Suite
@SelectPackages({"dev.stet.browser", "dev.stet.contract"})
class BrowserAndContractSuite {}
