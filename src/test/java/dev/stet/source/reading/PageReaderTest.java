package dev.stet.source.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PageReaderTest {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final String START = "<!doctype html><title>x</title><p>The first words";

    @TempDir
    Path folder;

    private TakenText read(int length) throws Exception {
        byte[] page = new byte[length];
        Arrays.fill(page, (byte) ' ');
        System.arraycopy(START.getBytes(StandardCharsets.US_ASCII), 0, page, 0, START.length());
        Path file = Files.write(folder.resolve("page"), page);
        return new Readers().read(file, MediaType.of(file, "page.html"), null);
    }

    @Test
    void aPageOf20MegabytesIsReadAndALargerOneSaysSo() throws Exception {
        assertThat(read(LARGEST).text().text()).isEqualTo("The first words");
        assertThatThrownBy(() -> read(LARGEST + 1))
                .isInstanceOf(Unreadable.class)
                .hasMessage("The page is larger than 20 MB.");
    }
}
