package dev.stet.command;

import java.lang.reflect.Field;
import java.lang.reflect.Method;

import org.hibernate.internal.util.ReflectHelper;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

/**
 * In a native executable, Hibernate looks for no getter and no setter beside a field. To go through all of the methods of our
 * entities for each of their fields took a fifth of a start, and each time copies of them all were made. What comes of it is
 * asked for by what makes classes at run time, which a native executable cannot, and otherwise a name in a message.
 */
@TargetClass(ReflectHelper.class)
final class FieldsAlone {

    private FieldsAlone() {}

    @Substitute
    public static Method findGetterMethodForFieldAccess(Field field, String property) {
        return null;
    }

    @Substitute
    public static Method setterMethodOrNull(Class<?> holder, String field, Class<?> type) {
        return null;
    }
}
