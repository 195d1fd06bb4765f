package dev.stet.text.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a language that matter to the end of a sentence, in classes named by the resource {@code en.txt}. */
final class Lexicon {

    private static final Set<String> WRITTEN = Set.of("en", "de", "es", "fr", "ru");
    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();
    private static final Lexicon NONE = new Lexicon(Map.of());

    private final Map<String, Set<String>> classes;

    private Lexicon(Map<String, Set<String>> classes) {
        this.classes = classes;
    }

    /** @param languageTag a BCP 47 tag; null or a language without a list has no words, only the marks count */
    static Lexicon of(String languageTag) {
        String language =
                languageTag == null ? "" : Locale.forLanguageTag(languageTag).getLanguage();
        return WRITTEN.contains(language) ? LOADED.computeIfAbsent(language, Lexicon::load) : NONE;
    }

    /** Whether the class has the word, given in lower case. */
    boolean has(String kind, String word) {
        return classes.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether the language has a class of words at all. */
    boolean knows(String kind) {
        return classes.containsKey(kind);
    }

    private static Lexicon load(String language) {
        String name = language + ".txt";
        try (InputStream in = Lexicon.class.getResourceAsStream("/dev/stet/text/sentence/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The word list " + name + " is missing from the build.");
            }
            Map<String, Set<String>> classes = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains(": "))
                    .forEach(line -> classes.put(
                            line.substring(0, line.indexOf(':')), words(line.substring(line.indexOf(':') + 2))));
            return new Lexicon(classes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Set<String> words(String line) {
        return Set.copyOf(Arrays.asList(line.split(" ")));
    }
}
