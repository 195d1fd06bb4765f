package dev.stet.source.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.net.ServerSocketFactory;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What comes of a fetch from a site that is allowed: the page as it was sent, or a clear word of why not. */
class FetcherTest {

    private static final int MEGABYTE = 1 << 20;

    private static Vertx vertx;

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(20);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private Set<Path> spooled;
    private Site site;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void end() {
        vertx.close();
    }

    @BeforeEach
    void aSite() {
        spooled = spools();
        site = Site.open(Site.page("", "the page"));
    }

    @AfterEach
    void nothingStaysBehind() {
        site.close();
        assertThat(left()).isEmpty();
    }

    /** What is there and was not before; other processes of this machine may have some for a moment. */
    private Set<Path> left() {
        long until = System.nanoTime() + LONGEST;
        Set<Path> left;
        do {
            left = spools();
            left.removeAll(spooled);
            LockSupport.parkNanos(PAUSE);
        } while (!left.isEmpty() && System.nanoTime() < until);
        return left;
    }

    private static Set<Path> spools() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("stet-spool"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fetcher fetcher(int seconds) {
        return fetcher(new Phonebook(), seconds);
    }

    private static Fetcher fetcher(Names names, int seconds) {
        return fetcher(names, seconds, Line.options(Bounds.USUAL));
    }

    private static Fetcher fetcher(Names names, int seconds, HttpClientOptions options) {
        AddressGuard guard = new AddressGuard(Set.of(Phonebook.address("127.0.0.1"), Phonebook.address("127.0.0.3")));
        Bounds bounds = new Bounds(5, MEGABYTE, Duration.ofSeconds(5), Duration.ofSeconds(seconds));
        return new Fetcher(vertx, names, guard, bounds, options);
    }

    private String refusal(String url) {
        return refusal(url, 30);
    }

    private String refusal(String url, int seconds) {
        try (Fetched fetched = fetcher(seconds).fetch(url)) {
            throw new AssertionError("fetched " + fetched.bytes().length() + " bytes");
        } catch (Unfetched unfetched) {
            return unfetched.getMessage();
        }
    }

    private static String text(Fetched fetched) throws IOException {
        return Files.readString(fetched.bytes().file());
    }

    @Test
    void aPageArrivesAsItWasSentWithItsHead() throws Exception {
        site.answers(
                Site.page("Content-Type: text/html\r\nX-Odd:  Höhe\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n", "é 🙂"));
        try (Fetched fetched = fetcher(30).fetch(site.url("/a%20b?q=é#part"))) {
            assertThat(text(fetched)).isEqualTo("é 🙂");
            assertThat(fetched.exchange().url()).isEqualTo(site.url("/a%20b?q=%C3%A9"));
            assertThat(fetched.exchange().status()).isEqualTo(200);
            assertThat(fetched.exchange().server()).isEqualTo("127.0.0.1");
            assertThat(fetched.exchange().response().lines())
                    .containsExactly(
                            "HTTP/1.1 200 OK",
                            "Content-Length: 7",
                            "Content-Type: text/html",
                            "X-Odd: Höhe",
                            "Set-Cookie: a=1",
                            "Set-Cookie: b=2");
            assertThat(site.heads().get(0).replace("\r\n", "\n"))
                    .isEqualTo(fetched.exchange().request() + "\n");
        }
    }

    @Test
    void aRequestCarriesNothingOfWhoAsks() throws Exception {
        site.answers((head, out) -> (head.startsWith("GET /page ")
                        ? Site.page("", "the page")
                        : Site.raw("HTTP/1.1 307 \r\nSet-Cookie: a=1\r\nLocation: page\r\nContent-Length: 0\r\n\r\n"))
                .to(head, out));
        try (Fetched fetched = fetcher(30).fetch(site.url("/"))) {
            assertThat(fetched.exchange().url()).isEqualTo(site.url("/page"));
        }
        assertThat(site.heads())
                .hasSize(2)
                .allSatisfy(head -> assertThat(head.lines()
                                .skip(1)
                                .filter(line -> !line.isEmpty())
                                .map(line -> line.replaceAll(":.*", "")))
                        .containsExactly("Host", "User-Agent", "Accept", "Accept-Encoding", "connection"));
        assertThat(site.heads().get(0)).contains("User-Agent: Stet ");
    }

    @Test
    void theAddressThatWasJudgedIsTheOneThatIsConnectedTo() throws Exception {
        Phonebook names = new Phonebook().with("site.example", "127.0.0.1", "127.0.0.3");
        try (Site other =
                        Site.open(ServerSocketFactory.getDefault(), "127.0.0.3", site.port(), Site.page("", "other"));
                Fetched fetched = fetcher(names, 30).fetch("http://site.example:" + site.port() + "/")) {
            assertThat(text(fetched)).isEqualTo("the page");
            assertThat(names.looks()).isEqualTo(1);
            assertThat(other.connections()).isZero();
            assertThat(site.heads().get(0)).contains("Host: site.example:" + site.port() + "\r\n");
        }
    }

    @Test
    void aMachineThatIsDownIsPassedOver() throws Exception {
        Phonebook names = new Phonebook().with("site.example", "127.0.0.3 127.0.0.1");
        try (Fetched fetched = fetcher(names, 30).fetch("http://site.example:" + site.port() + "/")) {
            assertThat(fetched.exchange().server()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void aCompressedBodyIsExpandedWithinItsBounds() throws Exception {
        site.answers(packed("the page".getBytes(StandardCharsets.UTF_8)));
        try (Fetched fetched = fetcher(30).fetch(site.url("/"))) {
            assertThat(text(fetched)).isEqualTo("the page");
        }

        site.answers(packed(new byte[100 * MEGABYTE]));
        assertThat(refusal(site.url("/"))).contains("longer than 1 MB");
        site.answers(Site.page("Content-Encoding: gzip\r\n", "not packed at all"));
        assertThat(refusal(site.url("/"))).contains("cannot be expanded");
        site.answers(Site.page("Content-Encoding: br\r\n", "?"));
        assertThat(refusal(site.url("/"))).contains("a coding that it was not asked for");
    }

    private static Site.Answering packed(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        }
        return (head, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            out.write(bytes.toByteArray());
        };
    }

    /** Often, since a connection that the site is about to close must not be used again. */
    @RepeatedTest(20)
    void redirectsEnd() {
        site.answers(Site.redirect("/again"));
        assertThat(refusal(site.url("/"))).isEqualTo("The site leads on and on: more than 5 redirects.");
        assertThat(site.connections()).isEqualTo(6);
    }

    @Test
    void tenThousandRedirectsAreNotFollowed() {
        site.answers((head, out) -> {
            int step = Integer.parseInt(head.replaceAll("(?s)GET /(\\d+) .*", "$1"));
            (step < 10_000 ? Site.redirect("/" + (step + 1)) : Site.page("", "the end")).to(head, out);
        });
        assertThat(refusal(site.url("/0"))).contains("more than 5 redirects");
    }

    @Test
    void aBodyIsNoLongerThanItMayBe() {
        site.answers((head, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                out.write(new byte[8192]);
            }
        });
        assertThat(refusal(site.url("/"))).contains("longer than 1 MB", "Upload it");
        site.answers(Site.raw("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\nten bytes."));
        assertThat(refusal(site.url("/"))).contains("longer than 1 MB");
    }

    @Test
    void aBodyThatBreaksOffIsNotKept() {
        site.answers(Site.raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nten bytes."));
        assertThat(refusal(site.url("/"))).contains("broke off before its end");
        site.answers(Site.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc"));
        assertThat(refusal(site.url("/"))).contains("broke off before its end");
        site.answers(Site.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\nabc"));
        assertThat(refusal(site.url("/"))).contains("broke off");
    }

    @Test
    void aSlowDripIsGivenUp() {
        site.answers((head, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            drip(out);
        });
        assertThat(refusal(site.url("/"), 1))
                .isEqualTo("The site took longer than 1 seconds, so the fetch was given up.");
        site.answers((head, out) -> drip(out));
        assertThat(refusal(site.url("/"), 1)).contains("given up");
    }

    /** One byte at a time, and never an end. */
    private static void drip(OutputStream out) throws IOException {
        while (true) {
            out.write('H');
            out.flush();
            LockSupport.parkNanos(20_000_000);
        }
    }

    @Test
    void anAnswerThatIsNoPageIsSaidToBeNone() {
        site.answers(Site.raw("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\ngone"));
        assertThat(refusal(site.url("/"))).isEqualTo("The site answered “404 Not Found”.");
        site.answers(Site.raw("HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"));
        assertThat(refusal(site.url("/"))).contains("302");
        site.answers(Site.raw("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
        assertThat(refusal(site.url("/"))).isEqualTo("The site answered with nothing.");
        for (String nonsense : List.of("", "SSH-2.0-OpenSSH\r\n", "HTTP/1.1 200 OK\r\n" + "X: y".repeat(100_000))) {
            site.answers(Site.raw(nonsense));
            assertThat(refusal(site.url("/")))
                    .as(nonsense)
                    .contains("broke off, or answered something that is not HTTP");
        }
    }

    /** A port that is bound and not listened at is nobody else's meanwhile. */
    @Test
    void aHostThatIsNotThereIsSaidToBeNotThere() throws IOException {
        assertThat(refusal("http://nowhere.example/")).isEqualTo("No host called nowhere.example is known.");
        try (Socket silent = new Socket()) {
            silent.bind(new InetSocketAddress("127.0.0.1", 0));
            assertThat(refusal("http://127.0.0.1:" + silent.getLocalPort() + "/"))
                    .isEqualTo("The host 127.0.0.1 takes no connection.");
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused(@TempDir Path folder) throws Exception {
        OwnCertificate certificate = OwnCertificate.of("site.example", folder);
        try (Site secure = Site.open(certificate.sockets(), "127.0.0.1", 0, Site.page("", "secrets"))) {
            Fetcher fetcher = fetcher(new Phonebook().with("site.example", "127.0.0.1"), 30);
            assertThatThrownBy(() -> fetcher.fetch("https://site.example:" + secure.port() + "/"))
                    .isInstanceOf(Unfetched.class)
                    .hasMessage("The certificate of site.example is not one to be trusted, so nothing was asked.");
            assertThat(secure.heads()).isEmpty();
        }
    }

    @Test
    void aCertificateMustCarryTheNameThatWasAskedForAndNotTheAddressBehindIt(@TempDir Path folder) throws Exception {
        OwnCertificate certificate = OwnCertificate.of("site.example", folder);
        Phonebook names = new Phonebook().with("site.example", "127.0.0.1").with("other.example", "127.0.0.1");
        HttpClientOptions trusting = Line.options(Bounds.USUAL)
                .setTrustOptions(
                        new PfxOptions().setPath(certificate.store().toString()).setPassword(OwnCertificate.WORD));
        try (Site secure = Site.open(certificate.sockets(), "127.0.0.1", 0, Site.page("", "the page"))) {
            Fetcher fetcher = fetcher(names, 30, trusting);
            try (Fetched fetched = fetcher.fetch("https://site.example:" + secure.port() + "/")) {
                assertThat(text(fetched)).isEqualTo("the page");
            }
            assertThatThrownBy(() -> fetcher.fetch("https://other.example:" + secure.port() + "/"))
                    .isInstanceOf(Unfetched.class)
                    .hasMessageStartingWith("The certificate of other.example is not one to be trusted");
            assertThat(secure.heads()).hasSize(1);
        }
    }
}
