package dev.stet.source.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.stet.world.Docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DocxReaderTest {

    private static final String DAMAGED = "It is damaged, and cannot be read.";
    private static final String OPEN =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String CLOSE = "</w:body></w:document>";

    @TempDir
    Path folder;

    private TakenText read(byte[] bytes) throws IOException, Unreadable {
        Path file = Files.write(folder.resolve("upload"), bytes);
        return new Readers().read(file, MediaType.of(file, "upload"), null);
    }

    private static byte[] plan() {
        try (Docx docx = new Docx()) {
            return docx.heading("The plan")
                    .paragraph("It had 28 points")
                    .footnote("Minutes of 2 May, page 4.")
                    .words(", as ")
                    .link("the draft", "https://example.org/draft")
                    .words(" has it")
                    .endnote("The draft is undated.")
                    .words(".")
                    .comment("Ada", "Who counted them?")
                    .table("Points", "Date", "28", "2 May")
                    .paragraph("Later it had 19.")
                    .footnote("Minutes of 9 May.")
                    .bytes();
        }
    }

    @Test
    void notesAndCommentsStandBelowTheirParagraph() throws Exception {
        assertThat(read(plan()).text().text())
                .isEqualTo("The plan\n\nIt had 28 points, as the draft has it.\n"
                        + "Footnote 1: Minutes of 2 May, page 4.\nEndnote 1: The draft is undated.\n"
                        + "Comment by Ada: Who counted them?\n\nPoints | Date\n28 | 2 May\nLater it had 19.\n"
                        + "Footnote 2: Minutes of 9 May.");
    }

    @Test
    void wordsThatWereStruckAreNoText() throws Exception {
        String changed = OPEN + "<w:p><w:r><w:t xml:space=\"preserve\">It had </w:t></w:r>"
                + "<w:del w:id=\"1\" w:author=\"Ada\"><w:r><w:delText>28</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"Ada\"><w:r><w:t>19</w:t></w:r></w:ins>"
                + "<w:r><w:t xml:space=\"preserve\"> points.</w:t></w:r></w:p>" + CLOSE;

        assertThat(read(withDocument(changed)).text().text()).isEqualTo("It had 19 points.");
    }

    @Test
    void itIsToldFromOtherArchives() throws Exception {
        assertThat(type(plan())).isEqualTo(MediaType.DOCX);
        assertThat(type(zip(Map.of("word.txt", "Not a document")))).isEqualTo("application/zip");
        assertThat(read(zip(Map.of("word.txt", "Not a document"))).isBlank()).isTrue();
    }

    private String type(byte[] bytes) throws IOException {
        return MediaType.of(Files.write(folder.resolve("typed"), bytes), "plan.docx");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void oneThatIsCutOffIsDamaged(int quarters) {
        byte[] whole = plan();

        assertUnreadable(Arrays.copyOf(whole, whole.length * quarters / 4), DAMAGED);
    }

    @Test
    void aLockedOneSaysSo() {
        try (Docx docx = new Docx()) {
            assertUnreadable(
                    docx.paragraph("Nobody may read this").locked("secret"),
                    "It is locked with a password, and cannot be read.");
        }
    }

    @Test
    void anOlderOneSaysWhatToDo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            container.writeFilesystem(bytes);
        }

        assertUnreadable(
                bytes.toByteArray(),
                "It is in the older format of Office, which Stet does not read. Save it as .docx or PDF.");
    }

    @Test
    void entitiesAreNotExpanded() {
        StringBuilder lol = new StringBuilder("<!DOCTYPE w:document [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            lol.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        String bomb = lol + "]>" + OPEN + "<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>" + CLOSE;

        assertUnreadable(withDocument(bomb), DAMAGED);
    }

    @Test
    void noFileOfTheMachineIsReadIn() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "a secret of the machine");
        String curious = "<!DOCTYPE w:document [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>" + OPEN
                + "<w:p><w:r><w:t>&s;</w:t></w:r></w:p>" + CLOSE;

        assertUnreadable(withDocument(curious), DAMAGED);
    }

    @Test
    void whatUnpacksToFarMoreThanItIsIsRefused() {
        String blanks = OPEN + "<w:p><w:r><w:t>" + " ".repeat(41 * 1024 * 1024) + "</w:t></w:r></w:p>" + CLOSE;

        assertUnreadable(withDocument(blanks), "It unpacks to more than 40 MB.");
        assertUnreadable(withDocument(blanks.replace(" ".repeat(10 * 1024 * 1024), "")), DAMAGED);
    }

    @Test
    void thousandsOfPartsAreRefused() {
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            parts.put("word/media/" + i + ".txt", "");
        }

        assertUnreadable(Docx.with(plan(), parts), "It has more than 5,000 parts.");
    }

    @Test
    void deepNestingEndsInAClearWord() {
        String open = "<w:tbl><w:tr><w:tc>";
        String deep = OPEN + open.repeat(20_000) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(20_000) + CLOSE;

        assertThatThrownBy(() -> read(withDocument(deep))).isInstanceOf(Unreadable.class);
    }

    @Test
    void anEmptyOneHasNoText() throws Exception {
        assertThat(read(withDocument(OPEN + "<w:p/>" + CLOSE)).isBlank()).isTrue();
    }

    private static byte[] withDocument(String xml) {
        return Docx.with(plan(), Map.of("word/document.xml", xml));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("empty"));
        }
        return Docx.with(bytes.toByteArray(), parts);
    }

    private void assertUnreadable(byte[] bytes, String why) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(Unreadable.class).hasMessage(why);
    }
}
