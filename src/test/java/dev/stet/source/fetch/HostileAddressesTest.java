package dev.stet.source.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ServerSocketFactory;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.vertx.core.Vertx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Addresses that lead where no fetch may go: refused before a connection is made, given outright or by a redirect. */
class HostileAddressesTest {

    /** {@code PORT} is where the trap listens, on every address of this machine that begins with 127. */
    private static final List<String> HOSTILE = List.of(
            // this machine, plainly
            "http://127.0.0.2:PORT/",
            "http://127.1.2.3:PORT/",
            "http://127.255.255.254:PORT/",
            "http://0.0.0.0:PORT/",
            "http://[::1]:PORT/",
            "http://[::]:PORT/",
            "http://localhost:PORT/",
            "http://LOCALHOST:PORT/",
            "http://localhost.:PORT/",
            "http://127.0.0.2.:PORT/",
            "http://a.localhost:PORT/",
            "http://localhost.localdomain:PORT/",
            // numbers that look like other ones
            "http://2130706434:PORT/",
            "http://0x7f000002:PORT/",
            "http://0x7f.0x0.0x0.0x2:PORT/",
            "http://0X7F.1:PORT/",
            "http://0177.0.0.2:PORT/",
            "http://017700000002:PORT/",
            "http://127.2:PORT/",
            "http://127.0.2:PORT/",
            "http://127.000.000.002:PORT/",
            "http://127.0.0.0x2:PORT/",
            "http://0:PORT/",
            "http://0x:PORT/",
            "http://4294967297:PORT/",
            "http://127.0.0.2.5:PORT/",
            "http://256.0.0.1:PORT/",
            // other digits and dots
            "http://１２７.0.0.2:PORT/",
            "http://①②⑦.⓪.⓪.②:PORT/",
            "http://127。0。0。2:PORT/",
            "http://127．0．0．2:PORT/",
            "http://127｡0｡0｡2:PORT/",
            "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:PORT/",
            "http://ｌｏｃａｌｈｏｓｔ:PORT/",
            "http://local\u00ADhost:PORT/",
            "http://%31%32%37.0.0.2:PORT/",
            "http://%6cocalhost:PORT/",
            // IPv4 within IPv6
            "http://[::ffff:127.0.0.2]:PORT/",
            "http://[::ffff:7f00:2]:PORT/",
            "http://[0:0:0:0:0:ffff:127.0.0.2]:PORT/",
            "http://[::127.0.0.2]:PORT/",
            "http://[64:ff9b::127.0.0.2]:PORT/",
            "http://[64:ff9b::a9fe:a9fe]/",
            "http://[64:ff9b:1::10.0.0.1]/",
            "http://[2002:7f00:2::]:PORT/",
            "http://[2002:a9fe:a9fe::1]/",
            "http://[2002:c0a8:101::1]/",
            "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/",
            "http://[2a01::5efe:10.0.0.1]/",
            "http://[2a01::200:5efe:127.0.0.2]:PORT/",
            "http://[fe80::1%25lo]:PORT/",
            "http://[fe80::1%lo]:PORT/",
            // networks near this machine
            "http://10.0.0.1/",
            "http://172.16.0.1/",
            "http://172.31.255.255/",
            "http://192.168.1.1/",
            "http://100.64.0.1/",
            "http://100.100.100.200/latest/meta-data/",
            "http://169.254.169.254/latest/meta-data/",
            "http://168.63.129.16/machine",
            "http://[fd00:ec2::254]/latest/meta-data/",
            "http://[fc00::1]/",
            "http://[fe80::1]/",
            "http://[fec0::1]/",
            "http://192.0.0.1/",
            "http://192.0.2.1/",
            "http://198.51.100.1/",
            "http://203.0.113.1/",
            "http://198.18.0.1/",
            "http://198.19.255.255/",
            "http://224.0.0.1/",
            "http://239.255.255.250:1900/",
            "http://240.0.0.1/",
            "http://255.255.255.255/",
            "http://[ff02::1]/",
            "http://[2001:db8::1]/",
            "http://[3fff::1]/",
            "http://[100::1]/",
            "http://[4000::1]/",
            "http://metadata.google.internal/",
            "http://printer.local/",
            "http://router.lan/",
            "http://nas.home.arpa/",
            "http://wiki.corp/",
            "http://intranet/",
            // names that stand for such
            "http://loopback.example:PORT/",
            "http://mapped.example:PORT/",
            "http://metadata.example/",
            "http://private.example/",
            "http://local6.example:PORT/",
            "http://mixed.example:PORT/",
            "http://mixed-the-other-way.example:PORT/",
            // names and passwords, other schemes, other ports, no addresses at all
            "http://user@127.0.0.2:PORT/",
            "http://user:word@site.example/",
            "http://site.example@127.0.0.2:PORT/",
            "http://site.example:80@127.0.0.2:PORT/",
            "http://site.example#@127.0.0.2:PORT@x/",
            "http://127.0.0.2:PORT#@site.example/",
            "http://site.example\\@127.0.0.2:PORT/",
            "http://127.0.0.2:PORT\\@site.example/",
            "file:///etc/passwd",
            "file://127.0.0.2/etc/passwd",
            "FILE:/etc/passwd",
            "jar:http://127.0.0.2:PORT/a.jar!/b",
            "ftp://127.0.0.2:PORT/",
            "gopher://127.0.0.2:PORT/_GET",
            "dict://127.0.0.2:PORT/stat",
            "ldap://127.0.0.2:PORT/",
            "data:text/html,hello",
            "javascript:alert(1)",
            "ws://127.0.0.2:PORT/",
            "http:127.0.0.2:PORT/",
            "http:/127.0.0.2:PORT/",
            "http:///127.0.0.2:PORT/",
            "http://",
            "http://:PORT/",
            "http://.:PORT/",
            "http://..:PORT/",
            "http://site..example/",
            "http://-site.example/",
            "http://site.example:22/",
            "http://site.example:25/",
            "http://site.example:0/",
            "http://site.example:65536/",
            "http://site.example:6379/",
            "http://site.example:5432/",
            "http://site.example:6000/",
            "http://site.example:99999999999/",
            "http://site.example:+80/",
            "http://site.example:80:80/",
            "http://site.example/\r\nHost: 127.0.0.2",
            "http://site.example\r\n.127.0.0.2:PORT/",
            "http://site.example\u0000.127.0.0.2:PORT/",
            "http://[127.0.0.2]:PORT/",
            "http://[::1:PORT/",
            "http://::1:PORT/");

    private static Vertx vertx;
    private static Site trap;

    private Phonebook names;

    @BeforeAll
    static void aTrap() {
        vertx = Vertx.vertx();
        trap = Site.open(ServerSocketFactory.getDefault(), "0.0.0.0", 0, Site.page("", "secrets"));
    }

    @AfterAll
    static void end() {
        trap.close();
        vertx.close();
    }

    @BeforeEach
    void aPhonebook() {
        names = new Phonebook()
                .with("site.example", "127.0.0.2")
                .with("loopback.example", "127.0.0.2")
                .with("mapped.example", "::ffff:127.0.0.2")
                .with("metadata.example", "169.254.169.254")
                .with("private.example", "10.1.2.3")
                .with("local6.example", "::1")
                .with("mixed.example", "93.184.215.14 127.0.0.2")
                .with("mixed-the-other-way.example", "127.0.0.2 93.184.215.14");
    }

    @AfterEach
    void nobodyFellIntoTheTrap() {
        assertThat(trap.connections()).isZero();
    }

    static Stream<String> hostile() {
        return HOSTILE.stream().map(url -> url.replace("PORT", Integer.toString(trap.port())));
    }

    private Fetcher fetcher(String... allowed) {
        AddressGuard guard =
                new AddressGuard(Stream.of(allowed).map(Phonebook::address).collect(Collectors.toSet()));
        Bounds bounds = new Bounds(5, 1 << 20, Duration.ofSeconds(5), Duration.ofSeconds(20));
        return new Fetcher(vertx, names, guard, bounds, Line.options(bounds));
    }

    @Test
    void theTableIsLongEnoughToMeanSomething() {
        assertThat(Set.copyOf(HOSTILE)).hasSizeGreaterThanOrEqualTo(60).hasSameSizeAs(HOSTILE);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isRefusedOutright(String url) {
        assertThatThrownBy(() -> fetcher().fetch(url))
                .isInstanceOf(Unfetched.class)
                .hasMessageEndingWith(".");
    }

    /** The same at the end of a chain whose other links are allowed. Those that are no addresses at all are paths there. */
    @ParameterizedTest
    @MethodSource("hostile")
    void isRefusedAtTheEndOfAChain(String url) {
        String location = url.replaceAll("[\r\n\u0000]", "");
        Fetcher fetcher = fetcher("127.0.0.1");
        try (Site site = Site.open((head, out) -> {
            String next = head.startsWith("GET /first ") ? "/second" : encoded(location);
            Site.redirect(next).to(head, out);
        })) {
            assertThatThrownBy(() -> fetcher.fetch(site.url("/first")))
                    .isInstanceOf(Unfetched.class)
                    .hasMessageEndingWith(".");
        }
    }

    /** As UTF-8 within the ISO 8859-1 of a header. */
    private static String encoded(String location) {
        return new String(location.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aNameThatChangesIsJudgedAtEachStepAndLookedUpOnceForIt() throws Unfetched {
        names.with("changing.example", "127.0.0.1", "127.0.0.2");
        Fetcher fetcher = fetcher("127.0.0.1");
        try (Site site = Site.open(Site.page("", "the page"))) {
            String url = "http://changing.example:" + site.port() + "/";

            try (Fetched fetched = fetcher.fetch(url)) {
                assertThat(fetched.exchange().server()).isEqualTo("127.0.0.1");
                assertThat(names.looks()).isEqualTo(1);
            }
            assertThatThrownBy(() -> fetcher.fetch(url)).hasMessageContaining("127.0.0.2, which is this machine");
            assertThat(site.heads()).hasSize(1);
        }
    }

    @Test
    void aRedirectToTheSameNameIsLookedUpAndJudgedAnew() {
        names.with("changing.example", "127.0.0.1", "169.254.169.254");
        Fetcher fetcher = fetcher("127.0.0.1");
        try (Site site = Site.open(Site.redirect("/again"))) {
            assertThatThrownBy(() -> fetcher.fetch("http://changing.example:" + site.port() + "/"))
                    .hasMessageContaining("169.254.169.254");
            assertThat(site.connections()).isEqualTo(1);
        }
    }
}
