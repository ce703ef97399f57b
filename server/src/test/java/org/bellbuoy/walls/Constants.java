package org.bellbuoy.walls;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Calls in the sources and what is handed to them: a constant of ours, or something that could
/// hold what a stranger typed.
public final class Constants {

  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]*");

  /// A call as it is written.
  ///
  /// @param method its last name, such as `sql`
  /// @param on what stands before the dot; empty for a call without one
  public record Call(
      String file,
      long line,
      String on,
      String method,
      @Nullable ExpressionTree receiver,
      List<? extends ExpressionTree> arguments) {

    /// Is the argument at this place made of constants only?
    public boolean hasConstant(int place) {
      return place < arguments.size() && isConstant(arguments.get(place));
    }

    /// Are these exactly the arguments, as they are written?
    public boolean shows(String... written) {
      return List.of(written).equals(arguments.stream().map(Object::toString).toList());
    }

    /// The argument at this place when it is written out as text, or texts put together.
    public Optional<String> text(int place) {
      return place < arguments.size() ? textOf(arguments.get(place)) : Optional.empty();
    }

    /// Is what stands before the dot made of constants only?
    public boolean isOnConstant() {
      return receiver != null && isConstant(receiver);
    }

    @Override
    public String toString() {
      return file + ":" + line + " " + on + "." + method;
    }
  }

  private Constants() {}

  /// Every call of these files.
  public static List<Call> calls(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, _ -> {}, null, null, manager.getJavaFileObjectsFromPaths(files));
      List<Call> found = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new Walk(unit, task, found), null);
      }
      return found;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Optional<String> textOf(ExpressionTree part) {
    return switch (part) {
      case LiteralTree literal ->
          literal.getValue() instanceof String text ? Optional.of(text) : Optional.empty();
      case ParenthesizedTree inner -> textOf(inner.getExpression());
      case BinaryTree sum ->
          textOf(sum.getLeftOperand())
              .flatMap(left -> textOf(sum.getRightOperand()).map(right -> left + right));
      default -> Optional.empty();
    };
  }

  private static boolean isConstant(ExpressionTree part) {
    return switch (part) {
      case LiteralTree _ -> true;
      case IdentifierTree name -> NAME.matcher(name.getName()).matches();
      case MemberSelectTree member -> NAME.matcher(member.getIdentifier()).matches();
      case ParenthesizedTree inner -> isConstant(inner.getExpression());
      case BinaryTree sum -> isConstant(sum.getLeftOperand()) && isConstant(sum.getRightOperand());
      case ConditionalExpressionTree choice ->
          isConstant(choice.getTrueExpression()) && isConstant(choice.getFalseExpression());
      case MethodInvocationTree call ->
          call.getMethodSelect() instanceof MemberSelectTree select
              && select.getIdentifier().contentEquals("formatted")
              && isConstant(select.getExpression())
              && call.getArguments().stream().allMatch(Constants::isConstant);
      default -> false;
    };
  }

  private static final class Walk extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Call> found;

    Walk(CompilationUnitTree unit, JavacTask task, List<Call> found) {
      this.unit = unit;
      this.positions = Trees.instance(task).getSourcePositions();
      this.found = found;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
      String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
      long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, call));
      switch (call.getMethodSelect()) {
        case MemberSelectTree member ->
            found.add(
                new Call(
                    file,
                    line,
                    member.getExpression().toString(),
                    member.getIdentifier().toString(),
                    member.getExpression(),
                    call.getArguments()));
        case IdentifierTree name ->
            found.add(
                new Call(file, line, "", name.getName().toString(), null, call.getArguments()));
        default -> {}
      }
      return super.visitMethodInvocation(call, nothing);
    }
  }
}
