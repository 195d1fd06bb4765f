package dev.stet.web.articles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.article.Article;
import dev.stet.article.ArticleDesk;
import dev.stet.article.NewArticle;
import dev.stet.article.reference.ReferenceDesk;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.Refused;
import dev.stet.source.SourceDesk;
import dev.stet.text.intake.file.ArticleFile;
import dev.stet.text.intake.reference.ReferenceSpan;
import dev.stet.text.intake.reference.References;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;
import dev.stet.web.ui.Problems;

/** Brings an article in: its text, then a look at its parts, and only then is it stored. */
@Path("/articles")
@Needs(Role.REVIEWER)
public class IntakeResource {

    private static final int TOO_LARGE = 413;

    @CheckedTemplate(basePath = "articles")
    static class Templates {
        static native TemplateInstance intake(FactsForm facts, IntakeForm form, Problems problems);

        static native TemplateInstance preview(Preview preview, Problems problems);

        private Templates() {}
    }

    @Inject
    ArticleDesk articles;

    @Inject
    Addressed addressed;

    @Inject
    ReferenceDesk references;

    @Inject
    SourceDesk sources;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @Inject
    Once once;

    @Inject
    Flash flash;

    @GET
    @Path("/new")
    public TemplateInstance blank() {
        return Templates.intake(FactsForm.BLANK, IntakeForm.BLANK, Problems.NONE);
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response preview(
            @BeanParam FactsForm facts,
            @BeanParam IntakeForm form,
            @RestForm FileUpload file,
            @RestForm String back,
            @RestForm String change) {
        if (change != null) {
            return changeRun(facts, form);
        }
        if (isChosen(file) && file.size() > ArticleFile.LARGEST) {
            Refused large =
                    new Refused("file", "“" + file.fileName() + "” is larger than 10 MB. Paste the article instead.");
            return Answer.page(TOO_LARGE, Templates.intake(facts, form, Problems.of(large)));
        }
        try {
            return back == null ? look(facts, form, file) : backToText(facts, form);
        } catch (Refused refused) {
            return Answer.refused(Templates.intake(facts, form, Problems.of(refused)));
        }
    }

    private Response look(FactsForm facts, IntakeForm form, FileUpload file) {
        facts.requireSense();
        if (form.hasAddress()) {
            requireOne(form, file);
            Addressed.Found found = addressed.find(form.address(), facts.url());
            FactsForm said = facts.filledFrom(found.read().intake().metadata()).publishedAt(found.url());
            return show(200, said, form, found.read(), Problems.NONE);
        }
        if (isChosen(file)) {
            Reading read = read(form, file, facts.url());
            return show(200, facts.filledFrom(read.intake().metadata()), form, read, Problems.NONE);
        }
        if (!Reading.isUnchanged(form)) {
            Reading read = Reading.anew(form);
            return show(200, facts.filledFrom(read.intake().metadata()), form, read, Problems.NONE);
        }
        try {
            return show(200, facts, form, Reading.again(form), Problems.NONE);
        } catch (Refused tampered) {
            return show(422, facts, form, Reading.anew(form), Problems.of(tampered));
        }
    }

    private static void requireOne(IntakeForm form, FileUpload file) {
        if (form.hasText() || isChosen(file)) {
            throw new Refused(
                    "address",
                    "There is an address and a text or a file as well. Clear the address, or send it without them.");
        }
    }

    private Response changeRun(FactsForm facts, IntakeForm form) {
        try {
            IntakeForm changed = form.withRunChanged();
            return show(200, facts, changed, Reading.again(changed), Problems.NONE);
        } catch (Refused refused) {
            return again(facts, form, Problems.of(refused));
        }
    }

    private static Reading read(IntakeForm form, FileUpload file, String url) {
        if (form.hasText()) {
            throw new Refused(
                    "file", "There is a text and a file as well. Clear the text, or send it without choosing a file.");
        }
        try {
            return Reading.of(ArticleFile.of(file.fileName(), Files.readAllBytes(file.uploadedFile())), url);
        } catch (Refused refused) {
            throw new Refused("file", refused.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("The file that was sent cannot be read", e);
        }
    }

    private Response backToText(FactsForm facts, IntakeForm form) {
        Reading read = Reading.isUnchanged(form) ? Reading.again(form) : Reading.anew(form);
        return Answer.page(200, Templates.intake(facts, form.carrying(read), Problems.NONE));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response store(@BeanParam FactsForm facts, @BeanParam IntakeForm form, @RestForm("once") String number) {
        try {
            Reading read = Reading.again(form);
            return once.only(number, () -> stored(facts, form, read));
        } catch (Refused refused) {
            return again(facts, form, Problems.of(refused));
        }
    }

    private URI stored(FactsForm facts, IntakeForm form, Reading read) {
        NewArticle received = new NewArticle(
                facts.facts(), read.text(), read.intake().parts(), read.medium().key(), form.furniture() != null);
        Article article = articles.receive(received, viewer.person(), clock.now());
        List<ReferenceSpan> found = References.of(read.intake(), article.language());
        references.keep(article, found, viewer.person(), clock.now());
        List<Offer> ticked = Offer.ticked(read, form.offer(), viewer.desk());
        ticked.forEach(offer -> sources.addOnce(offer.facts(), viewer.person(), clock.now()));
        flash.say("The article is stored as revision 1" + Offer.words(ticked.size()) + ".");
        return URI.create("/articles/" + article.id());
    }

    /** The preview once more, with what is wrong; the text itself where that cannot be shown in parts. */
    private Response again(FactsForm facts, IntakeForm form, Problems problems) {
        try {
            return show(422, facts, form, Reading.anyhow(form), problems);
        } catch (Refused unreadable) {
            return Answer.refused(Templates.intake(facts, form, Problems.of(unreadable)));
        }
    }

    private Response show(int status, FactsForm facts, IntakeForm form, Reading read, Problems problems) {
        return Answer.page(status, Templates.preview(Preview.of(facts, form, read, viewer.desk()), problems));
    }

    private static boolean isChosen(FileUpload file) {
        return file != null && file.fileName() != null && !file.fileName().isBlank();
    }
}
