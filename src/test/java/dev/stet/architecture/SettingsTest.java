package dev.stet.architecture;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.properties.HasAnnotations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;

import static org.assertj.core.api.Assertions.assertThat;

/** Each setting of our own has a heading in docs/configuration.md, and each heading there names one that exists. */
class SettingsTest {
    private static final Pattern KEY = Pattern.compile("^(?:%[\\w,-]+\\.)?(stet\\.[\\w.-]+)=", Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile("^#+ `(stet\\.[\\w.-]+)`", Pattern.MULTILINE);

    @Test
    void eachSettingIsDocumented() {
        Set<String> headings = matches(HEADING, Path.of("docs/configuration.md"));

        assertThat(headings).containsExactlyInAnyOrderElementsOf(settings());
    }

    private static Set<String> settings() {
        Set<String> settings = matches(KEY, Path.of("src/main/resources/application.properties"));
        settings.addAll(injected());
        settings.addAll(mapped());
        return settings;
    }

    private static Set<String> matches(Pattern pattern, Path file) {
        return pattern.matcher(Sources.text(file))
                .results()
                .map(hit -> hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> injected() {
        Stream<HasAnnotations<?>> fields = Compiled.CLASSES.stream().flatMap(type -> type.getFields().stream());
        Stream<HasAnnotations<?>> parameters = Compiled.CLASSES.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(unit -> unit.getParameters().stream());
        return Stream.concat(fields, parameters)
                .filter(place -> place.isAnnotatedWith(ConfigProperty.class))
                .map(place -> place.getAnnotationOfType(ConfigProperty.class).name())
                .filter(name -> name.startsWith("stet."))
                .collect(Collectors.toSet());
    }

    private static Set<String> mapped() {
        return Compiled.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                .map(type -> ConfigClass.configClass(type.reflect()))
                .flatMap(mapping -> ConfigMappings.getProperties(mapping).keySet().stream())
                .collect(Collectors.toSet());
    }
}
