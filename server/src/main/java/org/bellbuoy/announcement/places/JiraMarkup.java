package org.bellbuoy.announcement.places;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The Markdown that our own texts are made of, in the markup of Jira: headings, tables, lists,
/// links and bold. Anything else stands there as it was typed.
final class JiraMarkup {

  private static final Pattern HEADING = Pattern.compile("^(#{1,6}) (.*)$");
  private static final Pattern RULE = Pattern.compile("^\\|( ?-+ ?\\|)+$");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\(([^)\\s]*)\\)");
  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

  private static final String LINKED = "[$1|$2]";
  private static final String STRONG = "*$1*";

  private JiraMarkup() {}

  static String of(String markdown) {
    return markdown
        .lines()
        .filter(line -> !RULE.matcher(line).matches())
        .map(JiraMarkup::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(String markdown) {
    var heading = HEADING.matcher(markdown);
    String line =
        heading.matches()
            ? "h" + heading.group(1).length() + ". " + heading.group(2)
            : markdown.replaceFirst("^- ", "* ");
    line = LINK.matcher(line).replaceAll(LINKED);
    return BOLD.matcher(line).replaceAll(STRONG);
  }
}
