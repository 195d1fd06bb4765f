package dev.stet.text.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stet.text.document.WordBlock.Form;
import dev.stet.text.document.WordBlock.Hyperlink;
import dev.stet.world.Docx;

import static org.assertj.core.api.Assertions.assertThat;

class WordDocumentTest {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    @TempDir
    Path folder;

    @Test
    void aFieldIsALinkOnTheWordsThatItShows() throws IOException {
        WordBlock block = read("<w:p>" + words("Read ")
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                        + "<w:r><w:instrText> HYPERLINK \"https://example.org/</w:instrText></w:r>"
                        + "<w:r><w:instrText>draft\" \\o \"tip\"</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + words("the draft")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        + "<w:fldSimple w:instr=\"HYPERLINK &quot;https://example.org/2&quot;\">" + words(" and this")
                        + "</w:fldSimple></w:p>")
                .get(0);

        assertThat(block.text()).isEqualTo("Read the draft and this");
        assertThat(block.links())
                .containsExactly(
                        new Hyperlink(5, 14, "https://example.org/draft"),
                        new Hyperlink(14, 23, "https://example.org/2"));
    }

    @Test
    void fieldsThatAreBrokenOffOrShowNothingAreNoLinks() throws IOException {
        String open = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText>HYPERLINK \"https://example.org/\"</w:instrText></w:r>";
        String close = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

        assertThat(read("<w:p>" + close + words("one") + open + words("two") + close + "</w:p><w:p>" + open
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + words("three") + "</w:p><w:p>"
                        + words("four") + close + "</w:p>"))
                .allSatisfy(block -> assertThat(block.links()).isEmpty())
                .extracting(WordBlock::text)
                .containsExactly("onetwo", "three", "four");
    }

    @Test
    void whatABoxHoldsIsTakenOnceAndBeforeItsParagraph() throws IOException {
        String box = "<w:txbxContent><w:p>" + words("A word in a box") + "</w:p></w:txbxContent>";
        String both = "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                + "<mc:Choice Requires=\"wps\"><w:drawing><a xmlns=\"urn:drawing\">" + box
                + "</a></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent>";

        assertThat(read("<w:p>" + words("Beside ") + "<w:r>" + both + "</w:r>" + words("it") + "</w:p>"))
                .extracting(WordBlock::text)
                .containsExactly("A word in a box", "Beside it");
    }

    @Test
    void controlsAndInsertedPartsHoldBlocksAndWords() throws IOException {
        String control =
                "<w:sdt><w:sdtPr><w:alias w:val=\"not text\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";

        assertThat(read(control.formatted("<w:p>" + words("Held") + "</w:p><w:p>"
                        + control.formatted(words("held within")) + "<w:ins w:id=\"1\">" + words(", put in")
                        + "</w:ins></w:p>")))
                .extracting(WordBlock::text)
                .containsExactly("Held", "held within, put in");
    }

    @Test
    void aTableInACellComesAfterItsRow() throws IOException {
        assertThat(read("<w:tbl><w:tblPr/><w:tr><w:trPr/>" + cell(paragraph("28"))
                        + cell(paragraph("points") + "<w:tbl><w:tr>" + cell(paragraph("inner")) + "</w:tr></w:tbl>"
                                + paragraph("so far"))
                        + "</w:tr><w:tr>" + cell(paragraph("19")) + cell("<w:p/>") + "</w:tr></w:tbl>"))
                .allMatch(block -> block.form() == Form.ROW)
                .extracting(WordBlock::text)
                .containsExactly("28 | points so far", "inner", "19");
    }

    @Test
    void stylesAndListsGiveTheForm() throws IOException {
        String styles = "<w:styles xmlns:w=\"" + TRANSITIONAL + "\"><w:style w:styleId=\"berschrift1\">"
                + "<w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"Z\"><w:name w:val=\"Quote\"/></w:style>"
                + "</w:styles>";
        Map<String, String> parts = Map.of(
                "word/styles.xml",
                styles,
                "word/document.xml",
                document(
                        TRANSITIONAL,
                        "<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr>" + words("Head") + "</w:p>"
                                + "<w:p><w:pPr><w:pStyle w:val=\"Z\"/></w:pPr>" + words("Said") + "</w:p>"
                                + "<w:p><w:pPr><w:numPr/></w:pPr>" + words("One") + "</w:p>" + paragraph("Plain")),
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"http://x.example/styles\" Target=\"styles.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"http://x.example/header\" Target=\"/word/gone.xml\"/>"
                        + "</Relationships>");

        assertThat(read(parts))
                .extracting(WordBlock::form)
                .containsExactly(Form.HEADING, Form.QUOTED, Form.ITEM, Form.PARAGRAPH);
    }

    @Test
    void theStrictFormIsReadAsWell() throws IOException {
        assertThat(read(Map.of("word/document.xml", document(STRICT, paragraph("Strictly speaking")))))
                .extracting(WordBlock::text)
                .containsExactly("Strictly speaking");
    }

    private List<WordBlock> read(String body) throws IOException {
        return read(Map.of("word/document.xml", document(TRANSITIONAL, body)));
    }

    private List<WordBlock> read(Map<String, String> parts) throws IOException {
        try (Docx empty = new Docx()) {
            return WordDocument.of(Files.write(folder.resolve("read"), Docx.with(empty.bytes(), parts)));
        }
    }

    private static String document(String vocabulary, String body) {
        return "<w:document xmlns:w=\"" + vocabulary + "\"><w:body>" + body + "</w:body></w:document>";
    }

    private static String paragraph(String words) {
        return "<w:p>" + words(words) + "</w:p>";
    }

    private static String words(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String cell(String blocks) {
        return "<w:tc><w:tcPr/>" + blocks + "</w:tc>";
    }
}
