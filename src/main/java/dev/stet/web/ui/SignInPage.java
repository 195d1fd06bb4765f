package dev.stet.web.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page that asks who is there; alone, or with a form that was under way when the session ended. */
public final class SignInPage {

    private SignInPage() {}

    @CheckedTemplate(basePath = "ui")
    static class Templates {
        static native TemplateInstance signIn(KeptForm kept, String email, String then, Problems problems);

        static native TemplateInstance resume(KeptForm kept, String token);
    }

    /**
     * Asks.
     *
     * @param kept what is to be sent after signing in, or null
     * @param email as typed before, or empty
     * @param then where to go after signing in, a path of ours
     */
    public static TemplateInstance ask(KeptForm kept, String email, String then, Problems problems) {
        return Templates.signIn(kept, email, then, problems);
    }

    /** Hands back what was under way, with a token for whoever has just signed in. */
    public static TemplateInstance resume(KeptForm kept, String token) {
        return Templates.resume(kept, token);
    }
}
