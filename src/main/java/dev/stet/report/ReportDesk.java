package dev.stet.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.article.Article;
import dev.stet.article.Revision;
import dev.stet.ledger.Action;
import dev.stet.ledger.Ledger;
import dev.stet.people.Person;
import dev.stet.report.model.ReportModel;
import dev.stet.report.model.ReportModel.Issue;
import dev.stet.shared.Digest;
import dev.stet.shared.Outdated;
import dev.stet.source.blob.Blob;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.CaptureText;

/** Reads how an article stands, and issues that as a report. */
@ApplicationScoped
public class ReportDesk {
    private static final int NOT_ISSUED = 0;

    /** In seconds. */
    private static final int PATIENCE = 3600;

    @Inject
    Ledger ledger;

    /** How the article stands now, in a report that is not issued. */
    public ReportModel look(long articleId, Person by, Instant now) {
        return Snapshot.of(by.desk().id(), () -> {
            Article article = Article.of(by.desk(), articleId);
            return ReportReader.read(article, issue(NOT_ISSUED, by, now));
        });
    }

    /** As below, under the next number, whatever that is by now. */
    public Report issue(long articleId, Person by, Instant now) {
        int last = QuarkusTransaction.joiningExisting().call(() -> Report.lastNumber(Article.of(by.desk(), articleId)));
        return issue(articleId, last, by, now);
    }

    /**
     * Stores the report in all formats under the article's next number. Nothing is locked while the files are written.
     *
     * @param seen the number of the newest report that its issuer knew of, or 0
     * @throws Outdated if somebody else issued one meanwhile
     */
    public Report issue(long articleId, int seen, Person by, Instant now) {
        ReportModel model = Snapshot.of(by.desk().id(), () -> {
            Article article = Article.of(by.desk(), articleId);
            if (Report.lastNumber(article) != seen) {
                throw taken(seen, Report.lastNumber(article));
            }
            return ReportReader.read(article, issue(seen + 1, by, now));
        });
        List<Spool> files = new ArrayList<>();
        try {
            for (ReportFormat format : ReportFormat.values()) {
                files.add(Spool.write(model, format));
            }
            return QuarkusTransaction.joiningExisting().call(() -> store(model, files, by, now));
        } finally {
            files.forEach(Spool::close);
        }
    }

    private Report store(ReportModel model, List<Spool> files, Person by, Instant now) {
        Article article = Article.of(by.desk(), model.article().id());
        Revision revision = Revision.<Revision>find(
                        "article = ?1 and number = ?2", article, model.text().revision())
                .singleResult();
        Report report = new Report(revision, model.issue().number(), model.ledger(), by, now);
        try {
            report.persistAndFlush();
        } catch (PersistenceException taken) {
            throw taken(report.number() - 1, report.number());
        }
        files.forEach(file -> file.store(report));
        name(report, model, article);
        ledger.append(by.actor(), Action.REPORT_ISSUED, report.subject(), facts(report, files), now);
        return report;
    }

    /** Stores which captures the report names. What was kept since it was read is not in it. */
    private static void name(Report report, ReportModel model, Article article) {
        Set<String> named = model.sources().stream()
                .flatMap(source -> source.captures().stream().map(capture -> source.id() + "/" + capture.number()))
                .collect(Collectors.toSet());
        int ordinal = 0;
        for (Capture capture : Kept.captures(article)) {
            if (named.contains(capture.source().id() + "/" + capture.number())) {
                new ReportCapture(report, ordinal++, capture).persist();
            }
        }
    }

    private static Outdated taken(int seen, int number) {
        return new Outdated(
                "Somebody else issued report " + number
                        + " of this article meanwhile. Look at it, and issue yours if it" + " is still needed.",
                seen,
                number);
    }

    private static Map<String, String> facts(Report report, List<Spool> files) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("number", Integer.toString(report.number()));
        facts.put("revision", Integer.toString(report.revision().number()));
        facts.put("ledgerSize", Long.toString(report.ledgerSize()));
        facts.put("ledgerRoot", report.ledgerRoot().hex());
        files.forEach(
                file -> facts.put("sha256." + file.format().key(), file.digest().hex()));
        return facts;
    }

    /** Writes a file as it was issued. */
    @Transactional
    public void copy(ReportFile file, OutputStream to) throws IOException {
        int ordinal = 0;
        for (ReportPiece piece = ReportPiece.of(file, ordinal);
                piece != null;
                piece = ReportPiece.of(file, ++ordinal)) {
            to.write(piece.bytes());
        }
    }

    /** Writes a report with all its evidence as one ZIP, a piece at a time. */
    public void pack(EvidencePack evidence, OutputStream to) throws IOException {
        EvidenceZip zip = new EvidenceZip(evidence, to);
        zip.begin();
        for (ReportFile file : evidence.files()) {
            zip.add(EvidencePack.name(file), out -> read(() -> copy(file, out)));
        }
        for (Map.Entry<String, Blob> capture : evidence.captures().entrySet()) {
            zip.add(capture.getKey(), out -> read(() -> capture.getValue().copyTo(out)));
        }
        for (Map.Entry<Digest, Long> text : evidence.texts().entrySet()) {
            zip.add(EvidencePack.name(text.getKey()), out -> read(() -> out.write(words(text.getValue()))));
        }
        zip.end();
    }

    private static byte[] words(long text) {
        return CaptureText.<CaptureText>findById(text).text().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads within a transaction that lasts as long as whoever downloads it takes. */
    private static void read(Copying copying) throws IOException {
        QuarkusTransaction.requiringNew().timeout(PATIENCE).call(() -> {
            copying.run();
            return null;
        });
    }

    @FunctionalInterface
    private interface Copying {
        void run() throws IOException;
    }

    private static Issue issue(int number, Person by, Instant now) {
        return new Issue(number, now, by.name(), by.role().label(), by.desk().name());
    }
}
