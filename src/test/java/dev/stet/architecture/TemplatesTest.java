package dev.stet.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The content security policy lets no page run or style anything that is written into the page itself. */
class TemplatesTest {
    private static final Pattern COMMENT = Pattern.compile("\\{!.*?!\\}|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile("<[^>]*\\sstyle\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLER = Pattern.compile("<[^>]*\\son[a-z]+\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT = Pattern.compile(
            "<script\\b(?![^>]*\\ssrc\\s*=)(?![^>]*\\stype\\s*=\\s*[\"']application/)", Pattern.CASE_INSENSITIVE);

    @Test
    void noTemplateHasAStyleAttribute() {
        assertThat(found(STYLE)).isEmpty();
    }

    @Test
    void noTemplateHasAnEventHandler() {
        assertThat(found(HANDLER)).isEmpty();
    }

    @Test
    void noTemplateHasAScriptOfItsOwn() {
        assertThat(found(SCRIPT)).isEmpty();
    }

    private static List<String> found(Pattern forbidden) {
        return Sources.in(Sources.TEMPLATES, ".html").stream()
                .flatMap(template -> found(forbidden, template))
                .toList();
    }

    private static Stream<String> found(Pattern forbidden, Path template) {
        String markup = COMMENT.matcher(Sources.text(template)).replaceAll("");
        return forbidden.matcher(markup).results().map(hit -> template + ": " + hit.group());
    }
}
