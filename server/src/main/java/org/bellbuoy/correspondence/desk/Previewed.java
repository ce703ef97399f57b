package org.bellbuoy.correspondence.desk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.correspondence.LetterField;

/// A template as it will be read: each mark as what will stand there, or as what somebody will
/// write.
final class Previewed {

  private static final Pattern MARK = Pattern.compile("\\{([a-z][a-z0-9-]{0,40})}");

  private Previewed() {}

  static String of(String text) {
    return MARK.matcher(text)
        .replaceAll(mark ->
            Matcher.quoteReplacement(
                LetterField.of(mark.group(1))
                    .map(field -> field.standing().orElseGet(() -> "**[" + field.label() + "]**"))
                    .orElse(mark.group())));
  }
}
