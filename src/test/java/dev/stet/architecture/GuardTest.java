package dev.stet.architecture;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

class GuardTest {
    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    private static final List<String> GUARDS = List.of("dev.stet.people.Needs", "dev.stet.people.Open");

    @Test
    void everyAddressSaysWhoMayUseIt() {
        methods()
                .that(answerRequests())
                .should(sayWhoMayUseThem())
                .because("an address without a guard would be open by accident")
                .allowEmptyShould(true)
                .check(Compiled.CLASSES);
    }

    private static DescribedPredicate<JavaMethod> answerRequests() {
        return DescribedPredicate.describe(
                "answer requests", method -> method.isMetaAnnotatedWith(HTTP_METHOD) || isLocator(method));
    }

    /** A method with a path and no HTTP verb hands out a further resource. */
    private static boolean isLocator(JavaMethod method) {
        return method.isAnnotatedWith("jakarta.ws.rs.Path");
    }

    private static ArchCondition<JavaMethod> sayWhoMayUseThem() {
        return new ArchCondition<>("carry @Needs or @Open, or lie in a class that does") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!isGuarded(method) && !isGuarded(method.getOwner())) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no guard"));
                }
            }
        };
    }

    private static boolean isGuarded(CanBeAnnotated element) {
        return GUARDS.stream().anyMatch(element::isAnnotatedWith);
    }
}
