package dev.stet.api;

import java.util.Arrays;
import java.util.stream.Collectors;

import dev.stet.shared.Keyed;
import dev.stet.shared.Refused;

/** Reads the stable keys by which closed lists are named. */
public final class Keys {

    private Keys() {}

    /** @throws Refused naming the field and the keys there are, where this is none of them */
    public static <E extends Enum<E> & Keyed> E of(Class<E> list, String key, String field) {
        return Keyed.find(list, key).orElseThrow(() -> new Refused(field, "Give one of: " + all(list) + "."));
    }

    private static <E extends Enum<E> & Keyed> String all(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Keyed::key).collect(Collectors.joining(", "));
    }
}
