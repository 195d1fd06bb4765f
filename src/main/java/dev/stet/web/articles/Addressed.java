package dev.stet.web.articles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dev.stet.shared.Refused;
import dev.stet.source.fetch.Fetched;
import dev.stet.source.fetch.Fetching;
import dev.stet.source.fetch.Unfetched;
import dev.stet.source.reading.MediaType;
import dev.stet.text.intake.file.ArticleFile;
import dev.stet.text.intake.file.Medium;

/** Fetches the article that is at an address, through the guard that captures are fetched through. */
@ApplicationScoped
class Addressed {

    private static final int MEGA = 1024 * 1024;

    @Inject
    Fetching fetching;

    /**
     * What was found.
     *
     * @param url where it was in the end, after all redirects
     */
    record Found(Reading read, String url) {}

    /**
     * Waits for the site, at most a minute.
     *
     * @param published where the article says, or somebody knows, that it was published; may be blank
     * @throws Refused naming the field {@code address}, where nothing is fetched, or what is there is no article
     */
    Found find(String address, String published) {
        try (Fetched fetched = fetching.fetch(address.strip())) {
            String url = fetched.exchange().url();
            return new Found(
                    Reading.of(file(fetched, url), published == null || published.isBlank() ? url : published), url);
        } catch (Unfetched unfetched) {
            throw new Refused("address", unfetched.getMessage());
        } catch (Refused refused) {
            throw new Refused("address", refused.getMessage());
        }
    }

    private static ArticleFile file(Fetched fetched, String url) {
        if (fetched.bytes().length() > ArticleFile.LARGEST) {
            throw new Refused(
                    "address",
                    "What is at this address is larger than %d MB. Paste the article instead."
                            .formatted(ArticleFile.LARGEST / MEGA));
        }
        String name = fetched.exchange().fileName();
        Medium medium = Medium.of(MediaType.of(fetched.bytes().file(), name), name);
        try {
            return ArticleFile.of(
                    medium, url, Files.readAllBytes(fetched.bytes().file()));
        } catch (IOException e) {
            throw new UncheckedIOException("What was fetched cannot be read", e);
        }
    }
}
