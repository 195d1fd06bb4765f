package dev.stet.text.intake;

import java.util.regex.Pattern;

/** Lines that belong to the page an article stood on, not to the article. */
final class Furniture {

    private static final int LONGEST = 220;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern OPENING = Pattern.compile(
            "^(watch (this|the|our|full|also|now|more)\\b.{0,60}\\b(video|clip|interview|film|below)"
                    + "|watch (the )?(full )?video\\b|(this|the) (video|clip) (is|was|comes) (from|taken from|courtesy)"
                    + "|read (the )?(full|entire|original|whole) (article|story|post|report|piece)"
                    + "|(click|tap) (here|to)\\b|continue reading|read more\\b|keep reading|learn more\\b"
                    + "|(also read|read also|see also|read next|up next|more on this|you may also like"
                    + "|related (articles?|stories|posts|topics|coverage|content)|recommended for you)\\b:?"
                    + "|(sign up|subscribe|register) (for|to|now|today|here)\\b|get (the|our) .{0,40}newsletter"
                    + "|(follow|like|find|join) us\\b|follow .{1,40} on (twitter|x|facebook|instagram|telegram)\\b"
                    + "|(share|tweet|email|print|pin) (this|on|via|to)\\b|please (share|subscribe|donate)\\b"
                    + "|support (our|us|independent)\\b.{0,80}(donat|journalism|work|reporting|member)"
                    + "|all rights reserved|©|\\(c\\) ?\\d{4}"
                    + "|copyright (©|\\(c\\)|\\d{4})|terms (of|and) (use|service|conditions)"
                    + "|privacy policy|cookie (policy|settings|notice)|we use cookies|this (site|website) uses cookies"
                    + "|(mehr|lesen sie) (zum thema|auch)|jetzt abonnieren|newsletter (abonnieren|bestellen)"
                    + "|alle rechte vorbehalten|lire aussi|abonnez-vous|tous droits réservés|leer más|suscríbete)",
            FLAGS);
    private static final Pattern WHOLE = Pattern.compile(
            "^(share|shares|tweet|email|print|subscribe|newsletter|advertisement|advert|ad|sponsored( content)?|comments?"
                    + "|leave a comment|log ?in|sign ?in|sign ?up|menu|search|home|skip to (main )?content|back to top"
                    + "|next|previous|trending( now)?|most (read|popular)"
                    + "|copy link|save|bookmark|listen|(\\d+ )?(min|minutes?) read|tags?:.{0,120}"
                    + "|filed under:?.{0,120}|teilen|drucken|kommentare|anzeige|werbung|partager|publicité|compartir"
                    + "|publicidad)[.:!]?$",
            FLAGS);
    private static final Pattern BY = Pattern.compile("^By (\\p{Lu}[\\p{L}.'’-]+(?: (?:and |& )?[\\p{L}.'’-]+){1,5})$");

    private Furniture() {}

    static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        return WHOLE.matcher(text).find()
                || isByline(text)
                || OPENING.matcher(text).find();
    }

    /** A line of the form "By Ada Lovelace". */
    static boolean isByline(String text) {
        return text.length() < LONGEST && BY.matcher(text).matches();
    }
}
