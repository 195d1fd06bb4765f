package dev.stet.archive;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** The rows of a table's entry, one at a time. A row has exactly the columns of the table. */
final class Lines implements AutoCloseable {

    /** More than the longest text that Stet takes in; in characters. */
    private static final int LONGEST = 30_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST)
                    .maxNestingDepth(1)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Table table;
    private final JsonParser parser;

    Lines(Table table, InputStream in) throws IOException {
        this.table = table;
        this.parser = JSON.createParser(in);
    }

    /** The next row, or null after the last. */
    Map<String, Object> next() throws IOException {
        try {
            JsonToken start = parser.nextToken();
            if (start == null) {
                return null;
            }
            Map<String, Object> row = new TreeMap<>();
            if (start != JsonToken.START_OBJECT) {
                throw ArchiveFile.damaged(table.entry() + " has a line that is no row");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String column = parser.currentName();
                parser.nextToken();
                row.put(column, value());
            }
            if (!row.keySet().equals(table.columns().keySet())) {
                throw ArchiveFile.damaged(table.entry() + " has other columns than the table");
            }
            return row;
        } catch (JsonProcessingException broken) {
            throw ArchiveFile.damaged(table.entry() + " has a line that cannot be read");
        }
    }

    private Object value() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> text(parser.getText());
            case VALUE_NUMBER_INT -> whole(parser.getBigIntegerValue());
            default -> throw ArchiveFile.damaged(table.entry() + " has a value of no kind that a row has");
        };
    }

    /** PostgreSQL keeps no U+0000; half a pair of surrogates would come out of either database as something else. */
    private String text(String read) {
        if (read.codePoints().anyMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE)) {
            throw ArchiveFile.damaged(table.entry() + " has a character that no text has");
        }
        return read;
    }

    private Long whole(BigInteger number) {
        if (number.bitLength() >= Long.SIZE) {
            throw ArchiveFile.damaged(table.entry() + " has a number that is too large");
        }
        return number.longValue();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
