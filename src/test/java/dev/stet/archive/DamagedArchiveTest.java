package dev.stet.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.shared.Digest;
import dev.stet.shared.Refused;
import dev.stet.world.World;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Whatever is wrong with an archive, it is refused whole, and nothing is in the database afterwards. */
@QuarkusTest
class DamagedArchiveTest {

    private static final String DESK = "tables/desk.jsonl";
    private static final String LEDGER = "tables/ledger_entry.jsonl";

    private static final int MANY = 70_000;
    private static final int LARGE = 80 << 20;
    private static final Duration LONG = Duration.ofMinutes(1);

    private static DataSource h2;
    private static DataSource postgresql;

    @Inject
    DataSource here;

    @Inject
    World world;

    private byte[] good;

    @BeforeEach
    void bring() throws Exception {
        world.mira();
        good = Databases.export(here);
        if (h2 == null) {
            h2 = Databases.h2();
            postgresql = Databases.postgresql();
        }
    }

    @Test
    void whatIsNoArchiveIsRefused() throws Exception {
        refused("no whole ZIP", new byte[0]);
        refused("no whole ZIP", "An article, not an archive".getBytes(StandardCharsets.UTF_8));
        refused("no whole ZIP", Arrays.copyOf(good, good.length / 2));
        refused(
                "manifest.json is missing",
                new Forged(good).remove(Manifest.NAME).bytes());
        refused(
                "cannot be read",
                new Forged(good).put(Manifest.NAME, new byte[] {'{'}).bytes());
    }

    @Test
    void aByteThatWasChangedIsFound() throws Exception {
        Forged forged = new Forged(good);
        byte[] other = "other bytes".getBytes(StandardCharsets.UTF_8);

        refused("has other bytes", forged.put(forged.file(), other).bytes());
        refused(
                "has other bytes",
                new Forged(good).edit(DESK, text -> text.replace("2", "3")).bytes());
        byte[] flipped = good.clone();
        flipped[good.length / 2] ^= 1;
        refused("damaged", flipped);
    }

    @Test
    void entriesThatAreMissingOrTooManyAreFound() throws Exception {
        Forged forged = new Forged(good);
        refused(
                "not those that its manifest lists",
                forged.remove(forged.file()).bytes());
        refused(
                "not those that its manifest lists",
                new Forged(good).put("../outside", new byte[1]).bytes());
        refused("two entries of one name", twice("tables/look.jsonl", "tables/part.jsonl"));
    }

    @Test
    void aByteThatFlippedWithinAKeptFileIsFound() throws Exception {
        Forged forged = new Forged(good);

        refused(
                "has other bytes",
                forged.change(forged.file(), DamagedArchiveTest::flipped).bytes());
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] other = bytes.clone();
        other[bytes.length / 2] ^= 1;
        return other;
    }

    @Test
    void entriesThatBelongToNothingAreFoundThoughTheManifestAgrees() throws Exception {
        byte[] stray = "stray".getBytes(StandardCharsets.UTF_8);
        for (String name : List.of(
                "files/" + Digest.of(stray).hex(), "tables/ghost.jsonl", "../../outside", "/etc/stet", "C:\\stet")) {
            refused(
                    "belong to nothing",
                    new Forged(good).put(name, stray).agreed().bytes());
        }
    }

    @Test
    void veryManySmallEntriesAreRefusedInTime() throws Exception {
        Forged listed = new Forged(good);
        for (int i = 0; i < MANY; i++) {
            listed.put("files/" + i, new byte[0]);
        }
        byte[] unlisted = listed.bytes();
        byte[] agreed = listed.agreed().bytes();

        assertTimeout(LONG, () -> refused("not those that its manifest lists", unlisted));
        assertTimeout(LONG, () -> refused("belong to nothing", agreed));
    }

    @Test
    void textThatIsNoneIsRefusedThoughTheManifestAgrees() throws Exception {
        refused(
                "cannot be read",
                new Forged(good)
                        .change(DESK, DamagedArchiveTest::notUtf8)
                        .agreed()
                        .bytes());
        refused(
                "manifest cannot be read",
                new Forged(good)
                        .change(Manifest.NAME, DamagedArchiveTest::notUtf8)
                        .bytes());
        forgedRow("no text has", DESK, "\"name\":\"", "\"name\":\"\\\\u0000");
        forgedRow("no text has", DESK, "\"name\":\"", "\"name\":\"\\\\ud800");
    }

    /** The first letter of the first string is one byte of a character that has two. */
    private static byte[] notUtf8(byte[] bytes) {
        byte[] other = bytes.clone();
        int at = 0;
        while (other[at] != '"') {
            at++;
        }
        other[at + 1] = (byte) 0xC3;
        return other;
    }

    @Test
    void whatIsLargeAndSaysSoIsReadWithoutBeingKept() throws Exception {
        byte[] blank = new byte[LARGE];
        Arrays.fill(blank, (byte) ' ');
        blank[LARGE - 1] = '[';
        byte[] archive =
                new Forged(good).put("tables/look.jsonl", blank).agreed().bytes();

        assertThat(archive).hasSizeLessThan(LARGE / 20);
        assertTimeout(LONG, () -> refused("no row", archive));
    }

    @Test
    void whatInflatesToMoreThanItSaysIsNotInflatedToTheEnd() throws Exception {
        refused(
                "has other bytes",
                new Forged(good).put("tables/look.jsonl", new byte[50 << 20]).bytes());
    }

    @Test
    void anotherVersionIsNamed() throws Exception {
        refused(
                "format 2",
                new Forged(good).manifest("\"format\" : 1", "\"format\" : 2").bytes());
        refused(
                "of schema 999",
                new Forged(good)
                        .edit(
                                Manifest.NAME,
                                text -> text.replaceAll("\"schema\" : \"[\\d.]+\"", "\"schema\" : \"999\""))
                        .bytes());
    }

    @Test
    void rowsThatNoTableCouldHaveAreRefusedThoughTheManifestAgrees() throws Exception {
        forgedRow("other columns", DESK, "\"name\":", "\"nome\":");
        forgedRow("other columns", DESK, "{", "{\"is_admin\":true,");
        forgedRow("cannot be read", DESK, "}", "");
        forgedRow("cannot be read", DESK, "{\"founded_at\":", "{\"founded_at\":null,\"founded_at\":");
        forgedRow("no kind", DESK, "\"name\":", "\"name\":1.5,\"x\":");
        forgedRow("cannot be read", DESK, "\"name\":", "\"name\":[[]],\"x\":");
        forgedRow("too large", DESK, "\"id\":", "\"id\":99999999999999999999");
        forgedRow("founded_at cannot have", DESK, "\"founded_at\":\"", "\"founded_at\":\"long ago, ");
        forgedRow("the database cannot keep", "tables/person.jsonl", "\"desk_id\":", "\"desk_id\":77");
    }

    @Test
    void aTableThatIsUnknownOrMissingIsRefusedThoughTheManifestAgrees() throws Exception {
        byte[] archive =
                new Forged(good).manifest("\"part\" :", "\"person_session\" :").bytes();
        refused("tables are not those", archive);
        refused(
                "other rows",
                new Forged(good)
                        .edit(Manifest.NAME, text -> text.replaceAll("\"desk\" : \\d+,\n", "\"desk\" : 999,\n"))
                        .bytes());
    }

    @Test
    void aLedgerThatWasRewrittenIsFoundThoughTheManifestAgrees() throws Exception {
        forgedRow("was changed", LEDGER, "\"actor_name\":\"", "\"actor_name\":\"Not ");
        refused(
                "not whole",
                new Forged(good)
                        .edit(LEDGER, text -> text.substring(0, text.lastIndexOf("\n", text.length() - 2) + 1))
                        .agreed()
                        .bytes());
        forgedRow("could not go on", "tables/ledger_head.jsonl", "\"peaks\":\"", "\"peaks\":\"00");
        forgedRow("not stand where", "tables/ledger_head.jsonl", "\"size\":", "\"size\":1");
    }

    @Test
    void aFileThatIsNotTheOneItsDigestNamesIsFoundThoughTheManifestAgrees() throws Exception {
        Forged forged = new Forged(good);
        refused(
                "is not what its stretches make up",
                forged.put(forged.file(), new byte[3]).agreed().bytes());
    }

    @Test
    void anInstallationWithADeskIsLeftAlone() throws Exception {
        for (DataSource database : List.of(Databases.h2(), Databases.postgresql())) {
            Databases.take(database, good);
            byte[] before = Databases.export(database);

            assertThatThrownBy(() -> Databases.take(database, good))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("has a desk already");
            assertThat(Databases.export(database)).isEqualTo(before);
        }
    }

    private void forgedRow(String how, String table, String from, String to) throws Exception {
        refused(
                how,
                new Forged(good)
                        .edit(table, text -> text.replaceFirst(Pattern.quote(from), to))
                        .agreed()
                        .bytes());
    }

    /** A ZIP writer refuses two entries of one name; whoever forges one renames the other, in both places where it stands. */
    private byte[] twice(String name, String other) throws IOException {
        byte[] from = other.getBytes(StandardCharsets.ISO_8859_1);
        byte[] to = name.getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = new Forged(good).bytes();
        for (int at = 0; at + from.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, bytes, at, to.length);
            }
        }
        return bytes;
    }

    private static void refused(String how, byte[] archive) throws SQLException {
        for (DataSource database : List.of(h2, postgresql)) {
            assertThatThrownBy(() -> Databases.take(database, archive))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining(how);
            assertThat(Databases.rows(database)).isZero();
            assertThat(Databases.number(database, "select count(*) from scheduled_tasks"))
                    .isZero();
        }
    }
}
