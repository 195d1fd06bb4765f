package dev.stet.bench;

import io.restassured.RestAssured;

import dev.stet.demo.DemoWorld;
import dev.stet.world.LongArticle;
import dev.stet.world.Visitor;

/**
 * What the galley of an article with 200,000 characters costs with 100 and with 2,000 statements: statements sent to the
 * database, milliseconds on the server (median of several, after a warm-up), and bytes.
 */
public final class GalleyBench {

    private static final int CHARACTERS = 200_000;
    private static final int FEW = 100;
    private static final int MANY = 2000;

    private GalleyBench() {}

    public static void main(String[] arguments) throws Exception {
        try (Instance instance = Instance.start()) {
            RestAssured.baseURI = instance.base();
            RestAssured.port = RestAssured.UNDEFINED_PORT;
            Visitor mira = Visitor.stranger().signIn("mira@stet.example", DemoWorld.PASSWORD);
            String few = article(mira, FEW);
            String many = article(mira, MANY);
            Cost ofFew = Cost.of(mira, few);
            Cost ofMany = Cost.of(mira, many);
            Figures.print("queries_100", ofFew.queries());
            Figures.print("queries_2000", ofMany.queries());
            Figures.print("server_ms_100", ofFew.millis());
            Figures.print("server_ms_2000", ofMany.millis());
            Figures.print("server_ratio_2000_to_100", ofMany.millis() / ofFew.millis());
            Figures.print("bytes_100", ofFew.bytes());
            Figures.print("bytes_2000", ofMany.bytes());
        }
    }

    private static String article(Visitor visitor, int statements) {
        LongArticle article = LongArticle.bringIn(visitor, CHARACTERS);
        article.mark(statements);
        return article.address();
    }
}
