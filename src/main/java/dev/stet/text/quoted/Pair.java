package dev.stet.text.quoted;

/** A mark that can open a quotation, with those that close what it opened. */
record Pair(char opens, String closers) {

    /** Null for a character that never opens one. */
    static Pair openedBy(char mark) {
        String closers = switch (mark) {
            case '“' -> "”\"";
            case '"' -> "\"”";
            case '„' -> "“”\"";
            // As Swedish and Finnish have it: the same mark on both sides.
            case '”' -> "”";
            case '«' -> "»";
            case '»' -> "«»";
            case '‹' -> "›";
            case '›' -> "‹›";
            case '‘' -> "’'";
            case '\'' -> "'’";
            case '‚' -> "‘’";
            case '「' -> "」";
            case '『' -> "』";
            default -> null;
        };
        return closers == null ? null : new Pair(mark, closers);
    }

    static boolean closes(char mark) {
        return "”\"“»«›‹’'‘」』".indexOf(mark) >= 0;
    }

    boolean isClosedBy(char mark) {
        return closers.indexOf(mark) >= 0;
    }

    /** Whether it is one of the marks that stand for an apostrophe as well. */
    static boolean isApostrophe(char mark) {
        return mark == '\'' || mark == '’';
    }

    /** Whether the shape alone tells on which side of the words it stands. */
    static boolean isCertain(char mark) {
        return "「」『』".indexOf(mark) >= 0;
    }
}
