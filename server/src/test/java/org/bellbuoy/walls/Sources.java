package org.bellbuoy.walls;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// The source files as they are written: how long they and their methods are.
public final class Sources {

  private Sources() {}

  public static List<Path> under(Path folder, String end) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Every method with its number of lines.
  public static List<Method> methods(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, _ -> {}, null, null, manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<Method> found = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new Measure(unit, positions, found), null);
      }
      return found;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// A method and how long it is.
  public record Method(String file, String name, long lines) {}

  private static final class Measure extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Method> found;

    Measure(CompilationUnitTree unit, SourcePositions positions, List<Method> found) {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      long from = begins(method);
      long to = line(positions.getEndPosition(unit, method));
      String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
      found.add(new Method(file, method.getName().toString(), to - from + 1));
      return super.visitMethod(method, nothing);
    }

    /// Behind its annotations: what a door says of a handler is no part of what the handler does.
    private long begins(MethodTree method) {
      List<? extends AnnotationTree> said = method.getModifiers().getAnnotations();
      return said.isEmpty()
          ? line(positions.getStartPosition(unit, method))
          : line(positions.getEndPosition(unit, said.getLast())) + 1;
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
