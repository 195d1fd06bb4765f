package dev.stet.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.stet.shared.Refused;
import dev.stet.shared.Refused.Problem;

/**
 * Somebody about to join a desk.
 *
 * @param name as colleagues know her, at most 200 characters
 * @param email where she is reached and with what she signs in; kept in lower case
 * @param role what she may do
 */
public record NewPerson(String name, String email, Role role) {

    private static final int NAME_LENGTH = 200;
    private static final int EMAIL_LENGTH = 254;

    /** Only what would surely not arrive is refused: one @ between something and something with a dot or without. */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\p{Cntrl}]+@[^\\s@<>,;:\"()\\[\\]\\p{Cntrl}]+");

    /** @throws Refused naming the fields {@code name}, {@code email}, {@code role} */
    public NewPerson {
        name = name == null ? "" : name.strip();
        email = Person.lowerCased(email);
        List<Problem> problems = new ArrayList<>();
        if (name.isEmpty() || name.length() > NAME_LENGTH || name.chars().anyMatch(Character::isISOControl)) {
            problems.add(new Problem("name", "Give a name of 1 to " + NAME_LENGTH + " characters on one line."));
        }
        if (email.length() > EMAIL_LENGTH || !EMAIL.matcher(email).matches()) {
            problems.add(new Problem("email", "Give a whole e-mail address, as in ada@example.org."));
        }
        if (role == null) {
            problems.add(new Problem("role", "Choose one of the four roles."));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
