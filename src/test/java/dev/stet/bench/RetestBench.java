package dev.stet.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import io.restassured.RestAssured;

import dev.stet.demo.DemoWorld;
import dev.stet.world.LongArticle;
import dev.stet.world.Visitor;

/**
 * How long it takes until a further capture of about a megabyte and a half is read and 2,000 citations of its source are tested in it,
 * and how much longer than with 200: in the packaged application, with 256 MB of memory. Each tenth of the passages reads
 * otherwise than before.
 */
public final class RetestBench {

    private static final int CHARACTERS = 200_000;
    private static final int PASSAGES = 2000;
    private static final int FEW = 200;
    private static final int MANY = 2000;
    private static final int LONGEST_SECONDS = 600;

    private RetestBench() {}

    public static void main(String[] arguments) throws Exception {
        try (Instance instance = Instance.start("-Xmx256m")) {
            RestAssured.baseURI = instance.base();
            RestAssured.port = RestAssured.UNDEFINED_PORT;
            Visitor mira = Visitor.stranger().signIn("mira@stet.example", DemoWorld.PASSWORD);
            double ofFew = millis(mira, cited(mira, FEW));
            LongArticle many = cited(mira, MANY);
            int before = entries(mira);
            double ofMany = millis(mira, many);
            Figures.print("citations", MANY);
            Figures.print("retest_ms", ofMany);
            Figures.print("retest_ms_per_citation", ofMany / MANY);
            Figures.print("ratio_2000_to_200", ofMany / ofFew);
            Figures.print("ledger_entries", entries(mira) - before);
        }
    }

    private static LongArticle cited(Visitor visitor, int citations) {
        LongArticle article = LongArticle.bringIn(visitor, CHARACTERS);
        article.keep(PASSAGES);
        await(article::isRead);
        article.check(citations);
        return article;
    }

    /** From the end of the upload until the capture is read, which is when all are tested. */
    private static double millis(Visitor visitor, LongArticle article) {
        String capture = article.keepChanged(PASSAGES);
        long start = System.nanoTime();
        await(() -> visitor.page(capture).select("meta[http-equiv=refresh]").isEmpty());
        return (System.nanoTime() - start) / 1e6;
    }

    private static void await(BooleanSupplier done) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("Not read within " + LONGEST_SECONDS + " seconds");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static int entries(Visitor visitor) {
        return Integer.parseInt(visitor.page("/ledger").text().replaceFirst("(?s).*?entry (\\d+).*", "$1"));
    }
}
