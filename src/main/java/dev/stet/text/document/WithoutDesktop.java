package dev.stet.text.document;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

/**
 * In a native executable, classes of the JDK's desktop that only reckon (rectangles, colours, fonts by name) do without the
 * libraries in C that draw: nothing is drawn here, and the executable is one file.
 */
@TargetClass(className = "java.awt.Toolkit")
final class WithoutDesktop {

    private WithoutDesktop() {}

    @Substitute
    static void loadLibraries() {}
}
