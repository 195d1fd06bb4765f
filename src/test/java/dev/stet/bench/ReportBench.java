package dev.stet.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.DoubleStream;

import io.restassured.RestAssured;

import dev.stet.demo.DemoWorld;
import dev.stet.report.LongReport;
import dev.stet.report.ReportFormat;
import dev.stet.report.model.ReportModel;
import dev.stet.world.LongArticle;
import dev.stet.world.Visitor;

/**
 * What the audit report of an article with 200,000 characters costs with 100 and with 2,000 statements: of its page, what
 * {@link Cost} says; of its files, milliseconds to write one (median, after a warm-up) and its bytes.
 */
public final class ReportBench {

    private static final int CHARACTERS = 200_000;
    private static final int FEW = 100;
    private static final int MANY = 2000;
    private static final int WARM = 8;
    private static final int RUNS = 9;

    private ReportBench() {}

    public static void main(String[] arguments) throws Exception {
        try (Instance instance = Instance.start()) {
            RestAssured.baseURI = instance.base();
            RestAssured.port = RestAssured.UNDEFINED_PORT;
            Visitor mira = Visitor.stranger().signIn("mira@stet.example", DemoWorld.PASSWORD);
            Cost few = page(mira, FEW);
            Cost many = page(mira, MANY);
            Figures.print("queries_100", few.queries());
            Figures.print("queries_2000", many.queries());
            Figures.print("page_ms_100", few.millis());
            Figures.print("page_ms_2000", many.millis());
            Figures.print("page_ratio_2000_to_100", many.millis() / few.millis());
            Figures.print("page_bytes_2000", many.bytes());
        }
        ReportModel few = LongReport.of(CHARACTERS, FEW);
        ReportModel many = LongReport.of(CHARACTERS, MANY);
        for (ReportFormat format : ReportFormat.values()) {
            print(format, few, many);
        }
    }

    private static Cost page(Visitor visitor, int statements) {
        LongArticle article = LongArticle.bringIn(visitor, CHARACTERS);
        article.check(statements);
        return Cost.of(visitor, article.address() + "/report");
    }

    private static void print(ReportFormat format, ReportModel few, ReportModel many) {
        double ofFew = millis(format, few);
        double ofMany = millis(format, many);
        Figures.print(format.key() + "_ms_100", ofFew);
        Figures.print(format.key() + "_ms", ofMany);
        Figures.print(format.key() + "_ratio_2000_to_100", ofMany / ofFew);
        Figures.print(format.key() + "_bytes", written(format, many));
    }

    private static double millis(ReportFormat format, ReportModel model) {
        List<Double> all = DoubleStream.generate(() -> once(format, model))
                .limit(WARM + RUNS)
                .boxed()
                .toList();
        return Figures.median(all.subList(WARM, all.size()));
    }

    private static double once(ReportFormat format, ReportModel model) {
        long start = System.nanoTime();
        written(format, model);
        return (System.nanoTime() - start) / 1e6;
    }

    private static int written(ReportFormat format, ReportModel model) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            format.write(model, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.size();
    }
}
