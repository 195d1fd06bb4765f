package dev.stet.citation;

import java.util.List;

import dev.stet.article.Statement;

/**
 * How much stands for and against a statement.
 *
 * @param supporting standing citations that support, wholly or in part
 * @param contrary standing citations that contradict
 * @param others standing citations that give context or only mention
 * @param searches recorded searches that found nothing
 */
public record Evidence(long supporting, long contrary, long others, long searches) {

    /** What stands now. */
    public static Evidence of(Statement statement) {
        return new Evidence(
                Citation.countStanding(statement, List.of(Stance.SUPPORTS, Stance.SUPPORTS_IN_PART)),
                Citation.countStanding(statement, List.of(Stance.CONTRADICTS)),
                Citation.countStanding(statement, List.of(Stance.CONTEXT, Stance.MENTIONS)),
                Search.count("statement", statement));
    }

    /** Whether anybody has worked on it at all. */
    public boolean isAny() {
        return supporting + contrary + others + searches > 0;
    }
}
