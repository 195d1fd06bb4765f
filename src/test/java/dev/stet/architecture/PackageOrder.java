package dev.stet.architecture;

import java.util.List;
import java.util.Optional;

import com.tngtech.archunit.core.domain.JavaClass;

/** The order of docs/architecture.md: a unit may import only the units above it. A subpackage belongs to its unit. */
final class PackageOrder {
    private static final String ROOT = "dev.stet.";
    private static final String WEB = "web";
    private static final String WEB_UI = "web.ui";
    private static final List<String> DOMAIN = List.of(
            "shared",
            "text",
            "ledger",
            "people",
            "source",
            "article",
            "citation",
            "lineage",
            "review",
            "report",
            "interop",
            "archive",
            "demo",
            "http",
            "command");

    private PackageOrder() {}

    /** Whether a class lies in a unit of the order at all. */
    static boolean knows(JavaClass type) {
        return unit(type).filter(unit -> isEdge(unit) || DOMAIN.contains(unit)).isPresent();
    }

    /** Whether {@code from} may import {@code to}; classes that are not ours may be imported by everybody. */
    static boolean allows(JavaClass from, JavaClass to) {
        Optional<String> target = unit(to);
        return target.isEmpty() || allows(unit(from).orElseThrow(), target.get());
    }

    static boolean allows(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        if (isEdge(to)) {
            return to.equals(WEB_UI) && from.startsWith(WEB + ".");
        }
        return isEdge(from) || DOMAIN.indexOf(to) < DOMAIN.indexOf(from);
    }

    private static boolean isEdge(String unit) {
        return unit.equals("api") || unit.startsWith(WEB + ".");
    }

    /** {@code dev.stet.article.span.Cut} is of the unit "article", {@code dev.stet.web.galley.Form} of "web.galley". */
    private static Optional<String> unit(JavaClass type) {
        String name = type.getPackageName() + ".";
        if (!name.startsWith(ROOT) || name.equals(ROOT)) {
            return Optional.empty();
        }
        String[] steps = name.substring(ROOT.length()).split("\\.");
        return Optional.of(steps[0].equals(WEB) && steps.length > 1 ? WEB + "." + steps[1] : steps[0]);
    }
}
