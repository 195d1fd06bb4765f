package dev.stet.command;

import java.lang.reflect.Method;

import org.hibernate.internal.util.ReflectHelper;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

/**
 * In a native executable, Hibernate looks for no setter beside a field. None of our entities has one, and to go through all of
 * their methods for each of their fields, of which nothing comes but a name in a message, took a fifth of a start.
 */
@TargetClass(ReflectHelper.class)
final class FieldsAlone {

    private FieldsAlone() {}

    @Substitute
    public static Method setterMethodOrNull(Class<?> holder, String field, Class<?> type) {
        return null;
    }
}
