package org.bellbuoy.standards.json;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Says in one plain sentence what the parser stumbled over.
final class JsonSentences {

  private static final Pattern DUPLICATE = Pattern.compile("Duplicate property \"(.{1,200}?)\"");

  private JsonSentences() {}

  static String of(JacksonException broken) {
    var said = firstLine(broken.getOriginalMessage());
    var duplicate = DUPLICATE.matcher(said);
    if (duplicate.find()) {
      return "The key \"%s\" stands twice in one object.".formatted(duplicate.group(1));
    }
    return switch (broken) {
      case StreamConstraintsException _ -> "The document goes beyond a limit: " + sentence(said);
      case UnexpectedEndOfInputException _ -> "The document ends too early.";
      default -> "This is not JSON: " + sentence(said);
    };
  }

  private static String firstLine(String text) {
    var line = text.lines().findFirst().orElse("");
    return line.length() > 300 ? line.substring(0, 300) + "…" : line;
  }

  private static String sentence(String said) {
    return said.endsWith(".") ? said : said + ".";
  }
}
