package dev.stet.source.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.stet.world.Pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PdfReaderTest {

    @TempDir
    Path folder;

    private TakenText read(byte[] bytes) throws IOException, Unreadable {
        Path file = Files.write(folder.resolve("upload"), bytes);
        return new Readers().read(file, MediaType.of(file, "upload"), null);
    }

    private static String pageOf(TakenText taken, String words) {
        String text = taken.text().text();
        int at = text.codePointCount(0, text.indexOf(words));
        return taken.landmarks().stream()
                .filter(page -> page.start() <= at)
                .reduce((before, after) -> after)
                .orElseThrow()
                .label();
    }

    @Test
    void eachOf300PagesHasItsNumber() throws Exception {
        TakenText taken = read(Pdf.ofPages(300));

        assertThat(taken.landmarks()).hasSize(300).allMatch(page -> page.kind() == Landmark.Kind.PAGE);
        for (int page = 1; page <= 300; page++) {
            assertThat(pageOf(taken, "On day " + page + " the council counted " + page * 7 + " votes"))
                    .isEqualTo(Integer.toString(page));
        }
    }

    @Test
    void pagesAreCalledAsTheyArePrinted() throws Exception {
        try (Pdf pdf = new Pdf()) {
            pdf.page("A word before")
                    .page("A word more")
                    .page("The first chapter")
                    .preface(2);

            TakenText taken = read(pdf.bytes());

            assertThat(taken.landmarks()).extracting(Landmark::label).containsExactly("i", "ii", "1");
            assertThat(pageOf(taken, "The first chapter")).isEqualTo("1");
        }
    }

    @Test
    void namesThatTwoPagesShareNameNone() throws Exception {
        try (Pdf pdf = new Pdf()) {
            pdf.page("One").page("Two").page("Three").preface(1);
            COSDictionary labels = (COSDictionary) pdf.document()
                    .getDocumentCatalog()
                    .getCOSObject()
                    .getDictionaryObject(COSName.getPDFName("PageLabels"));
            COSDictionary first = (COSDictionary) ((COSArray) labels.getDictionaryObject("Nums")).getObject(1);
            first.setItem(COSName.S, COSName.D);

            assertThat(read(pdf.bytes()).landmarks())
                    .extracting(Landmark::label)
                    .containsExactly("1", "2", "3");
        }
    }

    @Test
    void offsetsAreCodePointsOfTheNormalText() throws Exception {
        try (Pdf pdf = new Pdf()) {
            TakenText taken =
                    read(pdf.page("Über 28 Punkte").scan().page("Genf").bytes());

            assertThat(taken.text().text()).isEqualTo("Über 28 Punkte\n\nGenf");
            assertThat(taken.landmarks())
                    .containsExactly(
                            new Landmark(Landmark.Kind.PAGE, "1", 0), new Landmark(Landmark.Kind.PAGE, "3", 16));
        }
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws Exception {
        try (Pdf pdf = new Pdf()) {
            pdf.columns(
                    List.of("The plan of 28 points", "became one of 19."), List.of("Nobody said", "who struck nine."));

            assertThat(read(pdf.bytes()).text().text())
                    .isEqualTo("The plan of 28 points\nbecame one of 19.\n\nNobody said\nwho struck nine.");
        }
    }

    @Test
    void aPageWrittenToAndFroIsReadDownwards() throws Exception {
        String[] lines = new String[30];
        Arrays.setAll(lines, line -> "Line " + (line + 1) + " of the page");
        try (Pdf pdf = new Pdf()) {
            assertThat(read(pdf.backwards(lines).bytes()).text().text()).isEqualTo(String.join("\n", lines));
        }
    }

    @Test
    void aScanHasNoText() throws Exception {
        try (Pdf pdf = new Pdf()) {
            assertThat(read(pdf.scan().scan().bytes()).isBlank()).isTrue();
        }
    }

    @Test
    void aDocumentWithoutPagesHasNoText() throws Exception {
        try (Pdf pdf = new Pdf()) {
            assertThat(read(pdf.bytes()).isBlank()).isTrue();
        }
    }

    @Test
    void aLockedOneSaysSo() {
        try (Pdf pdf = new Pdf()) {
            byte[] locked = pdf.page("Nobody may read this").password("secret").bytes();

            assertUnreadable(locked, "It is locked with a password, and cannot be read.");
        }
    }

    @Test
    void oneThatAnybodyMayOpenIsRead() throws Exception {
        try (Pdf pdf = new Pdf()) {
            byte[] unlocked = pdf.page("Anybody may read this").password("").bytes();

            assertThat(read(unlocked).text().text()).isEqualTo("Anybody may read this");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void oneThatIsCutOffIsNotTakenForAWhole(int quarters) {
        byte[] whole = Pdf.ofPages(40);

        assertUnreadable(Arrays.copyOf(whole, whole.length * quarters / 4), "It is cut off: its end is missing.");
    }

    @Test
    void whatIsNoDocumentInsideIsDamaged() {
        byte[] broken =
                ("%PDF-1.7\n" + "1 0 obj << /Type ".repeat(200) + "\n%%EOF").getBytes(StandardCharsets.US_ASCII);

        assertUnreadable(broken, "It is damaged, and cannot be read.");
    }

    @Test
    void deepNestingEndsInAClearWord() {
        byte[] deep = ("%PDF-1.7\n1 0 obj\n" + "[".repeat(100_000) + "\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> read(deep)).isInstanceOf(Unreadable.class);
    }

    @Test
    void aClaimOfTwoThousandMillionPagesCostsNoMemory() {
        byte[] claiming = written(
                "<</Type /Catalog /Pages 2 0 R>>",
                "<</Type /Pages /Count 2000000000 /Kids [3 0 R]>>",
                "<</Type /Page /Parent 2 0 R>>");

        assertUnreadable(claiming, "It has more than 5,000 pages.");
    }

    static Stream<List<COSName>> packings() {
        return Stream.of(
                List.of(),
                List.of(COSName.FLATE_DECODE),
                List.of(COSName.ASCII85_DECODE, COSName.FLATE_DECODE),
                List.of(COSName.ASCII_HEX_DECODE, COSName.RUN_LENGTH_DECODE));
    }

    @ParameterizedTest
    @MethodSource("packings")
    void aPageIsReadHoweverItIsPacked(List<COSName> filters) throws IOException, Unreadable {
        byte[] line = "BT /F1 11 Tf 60 740 Td (28 points became 19) Tj ET".getBytes(StandardCharsets.US_ASCII);

        assertThat(read(packed(new ByteArrayInputStream(line), filters)).text().text())
                .contains("28 points became 19");
    }

    static Stream<List<COSName>> bombs() {
        return packings().filter(filters -> !filters.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aPageThatUnpacksToGigabytesIsRefused(List<COSName> filters) throws IOException {
        byte[] bytes = packed(new ByteArrayInputStream(new byte[65 << 20]), filters);

        assertUnreadable(bytes, "A page of it unpacks to more than 64 MB.");
    }

    @Test
    void aPageThatIsPackedLikeAPictureIsNone() throws IOException {
        try (Pdf pdf = new Pdf()) {
            PDStream stream = new PDStream(pdf.document(), new ByteArrayInputStream(new byte[10]));
            stream.getCOSObject().setItem(COSName.FILTER, COSName.DCT_DECODE);
            write(pdf, stream);

            assertUnreadable(pdf.bytes(), "It is damaged, and cannot be read.");
        }
    }

    private static byte[] packed(InputStream writing, List<COSName> filters) throws IOException {
        try (Pdf pdf = new Pdf()) {
            write(pdf, new PDStream(pdf.document(), writing, new COSArray(filters)));
            return pdf.bytes();
        }
    }

    private static void write(Pdf pdf, PDStream stream) {
        PDPage page = new PDPage();
        page.setResources(new PDResources());
        page.getResources().put(COSName.getPDFName("F1"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        page.setContents(stream);
        pdf.document().addPage(page);
    }

    private void assertUnreadable(byte[] bytes, String why) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(Unreadable.class).hasMessage(why);
    }

    /** A PDF of these objects, the first of them its root, with a table of where each stands. */
    private static byte[] written(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj ").append(objects[i]).append(" endobj\n");
        }
        int start = pdf.length();
        int size = objects.length + 1;
        pdf.append("xref\n0 %d\n%strailer <</Size %d /Root 1 0 R>>\n".formatted(size, table, size));
        pdf.append("startxref\n").append(start).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
