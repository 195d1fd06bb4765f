package dev.stet.architecture;

import java.util.Date;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ForbiddenCallsTest {

    @Test
    void onlyTheClockReadsTheTime() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.stet.shared..")
                .should()
                .accessTargetWhere(reaches("a source of the present time", ForbiddenCallsTest::readsTheTime))
                .because("time is an argument: ask shared.Clock at the edge and hand it down")
                .check(Compiled.CLASSES);
    }

    @Test
    void onlyPagesAndApiKnowHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.stet.http..", "dev.stet.api..", "dev.stet.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(Compiled.CLASSES);
    }

    @Test
    void onlyTheLedgerWritesEntries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.stet.ledger..")
                .should()
                .accessTargetWhere(reaches("the making or changing of an Entry", ForbiddenCallsTest::writesAnEntry))
                .because("Ledger is the one door to append")
                .check(Compiled.CLASSES);
    }

    /** Whatever is handed to an entity manager could be an entry, so nothing is: entities persist themselves. */
    @Test
    void onlyTheLedgerStoresThroughAnEntityManager() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.stet.ledger..")
                .should()
                .accessTargetWhere(reaches("an entity manager that stores", ForbiddenCallsTest::storesUnseen))
                .because("it would let an Entry past the ledger; call persist() on the entity")
                .check(Compiled.CLASSES);
    }

    private static boolean readsTheTime(AccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        return owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"))
                || owner.equals(System.class.getName()) && name.equals("currentTimeMillis")
                || owner.equals(Date.class.getName()) && target.getFullName().endsWith("<init>()");
    }

    private static boolean writesAnEntry(AccessTarget target) {
        return target.getOwner().getName().equals("dev.stet.ledger.Entry")
                && target.getName().matches("<init>|persist.*|update.*|delete.*");
    }

    private static boolean storesUnseen(AccessTarget target) {
        return isEntityManager(target.getOwner()) && target.getName().matches("persist|merge|insert.*|upsert.*|save.*");
    }

    private static boolean isEntityManager(JavaClass owner) {
        return owner.isAssignableTo("jakarta.persistence.EntityManager")
                || owner.isAssignableTo("org.hibernate.SharedSessionContract");
    }

    private static DescribedPredicate<JavaAccess<?>> reaches(String what, Predicate<AccessTarget> forbidden) {
        return DescribedPredicate.describe("reaches " + what, access -> forbidden.test(access.getTarget()));
    }
}
