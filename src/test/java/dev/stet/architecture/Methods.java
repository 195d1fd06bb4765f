package dev.stet.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

/** The methods of source files and their lengths, as the compiler's own parser sees them. */
final class Methods {

    /** From the first annotation or modifier to the closing brace, both lines counted. */
    record Length(Path file, String method, long lines) {
        @Override
        public String toString() {
            return file + " " + method + ": " + lines + " lines";
        }
    }

    private Methods() {}

    static List<Length> of(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            List<Length> lengths = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Ruler(unit, Trees.instance(task).getSourcePositions()).scan(unit, lengths);
            }
            return lengths;
        }
    }

    private static final class Ruler extends TreeScanner<Void, List<Length>> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Ruler(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, List<Length> lengths) {
            LineMap map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, method));
            long last = map.getLineNumber(positions.getEndPosition(unit, method));
            Path file = Path.of(unit.getSourceFile().getName());
            lengths.add(new Length(file, method.getName().toString(), last - first + 1));
            return super.visitMethod(method, lengths);
        }
    }
}
