package dev.stet.archive;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;

/** How a column's values are written: the same for the same value, whichever database has it. */
enum Kind {
    /** A whole number, as a JSON number. */
    NUMBER {
        @Override
        Object value(ResultSet row, int column) throws SQLException {
            return row.getLong(column);
        }

        @Override
        void bind(PreparedStatement insert, int column, Object value) throws SQLException {
            insert.setLong(column, (Long) value);
        }
    },
    /** A number with decimals, as a string without an exponent. */
    DECIMAL {
        @Override
        Object value(ResultSet row, int column) throws SQLException {
            BigDecimal value = row.getBigDecimal(column);
            return value == null ? null : value.toPlainString();
        }

        @Override
        void bind(PreparedStatement insert, int column, Object value) throws SQLException {
            insert.setBigDecimal(column, new BigDecimal((String) value));
        }
    },
    TEXT {
        @Override
        Object value(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        void bind(PreparedStatement insert, int column, Object value) throws SQLException {
            insert.setString(column, (String) value);
        }
    },
    TRUTH {
        @Override
        Object value(ResultSet row, int column) throws SQLException {
            return row.getBoolean(column);
        }

        @Override
        void bind(PreparedStatement insert, int column, Object value) throws SQLException {
            insert.setBoolean(column, (Boolean) value);
        }
    },
    /** A moment in UTC with six digits of a second, as both databases keep it. */
    TIME {
        @Override
        Object value(ResultSet row, int column) throws SQLException {
            OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
            return value == null ? null : MICROSECONDS.format(value.withOffsetSameInstant(ZoneOffset.UTC));
        }

        @Override
        void bind(PreparedStatement insert, int column, Object value) throws SQLException {
            insert.setObject(column, Instant.parse((String) value).atOffset(ZoneOffset.UTC));
        }
    },
    DATE {
        @Override
        Object value(ResultSet row, int column) throws SQLException {
            LocalDate value = row.getObject(column, LocalDate.class);
            return value == null ? null : value.toString();
        }

        @Override
        void bind(PreparedStatement insert, int column, Object value) throws SQLException {
            insert.setObject(column, LocalDate.parse((String) value));
        }
    },
    /** Short bytes, in base64. Those of files travel apart: {@link Carried.Pieces}. */
    BYTES {
        @Override
        Object value(ResultSet row, int column) throws SQLException {
            byte[] value = row.getBytes(column);
            return value == null ? null : Base64.getEncoder().encodeToString(value);
        }

        @Override
        void bind(PreparedStatement insert, int column, Object value) throws SQLException {
            insert.setBytes(
                    column,
                    value instanceof byte[] bytes ? bytes : Base64.getDecoder().decode((String) value));
        }
    };

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    abstract Object value(ResultSet row, int column) throws SQLException;

    abstract void bind(PreparedStatement insert, int column, Object value) throws SQLException;

    /** A string, a long, a boolean or null. */
    final Object read(ResultSet row, int column) throws SQLException {
        Object value = value(row, column);
        return row.wasNull() ? null : value;
    }

    /** @throws IllegalArgumentException where the value is none of this kind */
    final void write(PreparedStatement insert, int column, Object value) throws SQLException {
        if (value == null) {
            insert.setNull(column, Types.NULL);
            return;
        }
        try {
            bind(insert, column, value);
        } catch (ClassCastException | DateTimeException other) {
            throw new IllegalArgumentException("is no " + name().toLowerCase(Locale.ROOT), other);
        }
    }

    /** @throws IllegalStateException for a type that no column had when this was written */
    static Kind of(int type, String name) {
        return switch (type) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> NUMBER;
            case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
            case Types.VARCHAR, Types.CHAR, Types.CLOB, Types.LONGVARCHAR -> TEXT;
            case Types.BOOLEAN, Types.BIT -> TRUTH;
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> TIME;
            case Types.DATE -> DATE;
            case Types.VARBINARY, Types.BINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default -> throw new IllegalStateException("An archive has no form for columns of the type " + name);
        };
    }
}
