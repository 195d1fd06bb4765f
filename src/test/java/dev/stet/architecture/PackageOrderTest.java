package dev.stet.architecture;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class PackageOrderTest {

    @Test
    void everyClassLiesInAPackageOfTheOrder() {
        classes()
                .that()
                .resideInAPackage("dev.stet..")
                .should(lieInTheOrder())
                .because(
                        "docs/architecture.md names each package; a new one is put in its place there and in PackageOrder")
                .check(Compiled.CLASSES);
    }

    @Test
    void aPackageImportsOnlyPackagesAboveIt() {
        classes()
                .that()
                .resideInAPackage("dev.stet..")
                .should(importOnlyWhatIsAbove())
                .check(Compiled.CLASSES);
    }

    @Test
    void noPackagesImportEachOtherInACircle() {
        slices().matching("dev.stet.(**)").should().beFreeOfCycles().check(Compiled.CLASSES);
    }

    @Test
    void theOrderIsTheOneOfTheArchitecturePage() {
        assertThat(PackageOrder.allows("review", "citation")).isTrue();
        assertThat(PackageOrder.allows("citation", "review")).isFalse();
        assertThat(PackageOrder.allows("ledger", "people")).isFalse();
        assertThat(PackageOrder.allows("report", "api")).isFalse();
        assertThat(PackageOrder.allows("api", "report")).isTrue();
        assertThat(PackageOrder.allows("api", "web.ui")).isFalse();
        assertThat(PackageOrder.allows("web.galley", "api")).isFalse();
        assertThat(PackageOrder.allows("web.galley", "web.ui")).isTrue();
        assertThat(PackageOrder.allows("web.ui", "web.galley")).isFalse();
        assertThat(PackageOrder.allows("web.galley", "web.report")).isFalse();
    }

    private static ArchCondition<JavaClass> lieInTheOrder() {
        return new ArchCondition<>("lie in a package of the order") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!PackageOrder.knows(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " lies outside the order"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> importOnlyWhatIsAbove() {
        return new ArchCondition<>("import only packages above their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> !PackageOrder.allows(type, use.getTargetClass()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }
}
