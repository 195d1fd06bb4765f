package dev.stet.review;

import dev.stet.citation.Evidence;

/** What must be cited before a rating may be given. */
enum Grounds {
    NOTHING {
        @Override
        boolean metBy(Evidence evidence) {
            return true;
        }

        @Override
        String missing(String rating) {
            return "";
        }
    },
    SUPPORT {
        @Override
        boolean metBy(Evidence evidence) {
            return evidence.supporting() > 0;
        }

        @Override
        String missing(String rating) {
            return "“" + rating + "” says that a source bears the statement, and no standing citation supports it."
                    + " Cite one, or choose “author's word only”.";
        }
    },
    CONTRADICTION {
        @Override
        boolean metBy(Evidence evidence) {
            return evidence.contrary() > 0;
        }

        @Override
        String missing(String rating) {
            return "“" + rating + "” says that a source contradicts the statement, and no standing citation does."
                    + " Cite one, or choose “unverifiable”.";
        }
    },
    BOTH {
        @Override
        boolean metBy(Evidence evidence) {
            return evidence.supporting() > 0 && evidence.contrary() > 0;
        }

        @Override
        String missing(String rating) {
            return "“" + rating + "” says that sources disagree: cite at least one that supports the statement and one"
                    + " that contradicts it.";
        }
    };

    abstract boolean metBy(Evidence evidence);

    /** What to tell who gives the rating without it. */
    abstract String missing(String rating);
}
