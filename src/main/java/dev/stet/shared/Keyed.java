package dev.stet.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A member of a closed list that forms, URLs and exports name by a stable key: {@code WEB_PAGE} is {@code web-page}. */
public interface Keyed {

    String name();

    /** For people, in lower case as it stands within a sentence. */
    String label();

    /** The stable key: lower case, words joined by hyphens. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The member of this key, or empty where there is none or the key is null. */
    static <E extends Enum<E> & Keyed> Optional<E> find(Class<E> list, String key) {
        return Arrays.stream(list.getEnumConstants())
                .filter(member -> member.key().equals(key))
                .findFirst();
    }

    /**
     * The member of this key.
     *
     * @throws Refused naming the field and the choices, where there is no such member
     */
    static <E extends Enum<E> & Keyed> E of(Class<E> list, String key, String field) {
        return find(list, key).orElseThrow(() -> new Refused(field, "Choose one of: " + choices(list) + "."));
    }

    private static <E extends Enum<E> & Keyed> String choices(Class<E> list) {
        return String.join(
                ", ", Arrays.stream(list.getEnumConstants()).map(Keyed::label).toList());
    }
}
