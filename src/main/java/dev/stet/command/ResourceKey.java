package dev.stet.command;

import java.util.function.BooleanSupplier;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

/**
 * In a native executable, the key by which a resource is found there. As GraalVM 25 has it, two keys are compared by handles to
 * methods that are interpreted, step by step: that alone took a third of a start. A builder that has no such key is left as it is.
 */
@TargetClass(className = ResourceKey.Known.NAME, onlyWith = ResourceKey.Known.class)
final class ResourceKey {

    @Alias
    private Module module;

    @Alias
    private String resource;

    private ResourceKey() {}

    @Substitute
    @Override
    public boolean equals(Object other) {
        return other instanceof ResourceKey key && module == key.module && resource.equals(key.resource);
    }

    /** Whether the builder has it. */
    static final class Known implements BooleanSupplier {

        static final String NAME = "com.oracle.svm.core.jdk.Resources$ModuleInstanceResourceKey";

        @Override
        public boolean getAsBoolean() {
            try {
                Class.forName(NAME, false, getClass().getClassLoader());
                return true;
            } catch (ClassNotFoundException e) {
                return false;
            }
        }
    }
}
