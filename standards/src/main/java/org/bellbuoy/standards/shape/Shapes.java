package org.bellbuoy.standards.shape;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The words in which shapes are described.
public final class Shapes {
  private static final Shape TEXT =
      textThat("must not be empty: fill it in or leave the member out", s -> !s.isEmpty());

  private Shapes() {}

  /// Text of at least one character.
  public static Shape text() {
    return TEXT;
  }

  public static Shape uri() {
    return textThat("must be an absolute URI such as https://example.com/x", Uris::isAbsolute);
  }

  public static Shape dateTime() {
    return textThat(
        "must be a date and time with offset such as 2026-11-21T10:00:00Z", Moments::isWritten);
  }

  /// Text that satisfies the test; the demand completes the sentence "This …".
  public static Shape textThat(String demand, Predicate<String> test) {
    return new TextShape(demand, test);
  }

  /// Text in which the pattern is found; patterns carry their own anchors.
  public static Shape matching(String demand, String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return textThat(demand, text -> compiled.matcher(text).find());
  }

  /// One of a few fixed words.
  public static Shape oneOf(String... words) {
    return textThat("must be one of " + String.join(", ", words), Set.of(words)::contains);
  }

  /// A number from 0 to 10, as CVSS scores are.
  public static Shape score() {
    return (spot, findings) -> {
      if (!spot.node().isNumber()) {
        findings.wrong(spot, "This must be a number.");
      } else if (spot.node().doubleValue() < 0 || spot.node().doubleValue() > 10) {
        findings.wrong(spot, "This must lie between 0.0 and 10.0.");
      }
    };
  }

  public static Shape bool() {
    return (spot, findings) -> {
      if (!spot.node().isBoolean()) {
        findings.wrong(spot, "This must be true or false.");
      }
    };
  }

  /// Any text, an empty one too.
  public static Shape anyText() {
    return textThat("must be text", _ -> true);
  }

  /// The shape, or null.
  public static Shape orNull(Shape shape) {
    return (spot, findings) -> {
      if (!spot.node().isNull()) {
        shape.check(spot, findings);
      }
    };
  }

  /// All of the shapes at once.
  public static Shape all(Shape... shapes) {
    List<Shape> each = List.of(shapes);
    return (spot, findings) -> each.forEach(shape -> shape.check(spot, findings));
  }

  /// Any value; looked at elsewhere.
  public static Shape anything() {
    return (_, _) -> {};
  }

  public static ListShape listOf(Shape item) {
    return new ListShape(item, 1, false);
  }

  public static ObjectShape object() {
    return new ObjectShape();
  }

  /// A shape named before it is made, for trees.
  public static Shape later(Supplier<Shape> shape) {
    return new Later(shape);
  }

  private record Later(Supplier<Shape> shape) implements Shape {
    @Override
    public boolean fits(JsonNode value) {
      return shape.get().fits(value);
    }

    @Override
    public void check(Spot spot, Findings findings) {
      shape.get().check(spot, findings);
    }
  }
}
