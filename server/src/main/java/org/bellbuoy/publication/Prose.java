package org.bellbuoy.publication;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plain sentences and lists as content for a template, every word escaped there.
final class Prose {

  private Prose() {}

  static Content paragraph(String text) {
    return output -> {
      output.writeContent("<p>");
      output.writeUserContent(text);
      output.writeContent("</p>");
    };
  }

  /// A sentence, and below it one line for each item; the sentence alone where there is none. An
  /// item is marked with its language where that is not the language of the labels.
  static Content list(@Nullable String lead, List<String> items, Saying saying) {
    return output -> {
      if (lead != null) {
        paragraph(lead).writeTo(output);
      }
      if (!items.isEmpty()) {
        output.writeContent("<ul>");
        for (String item : items) {
          output.writeContent("<li" + saying.attributes(item) + ">");
          output.writeUserContent(item);
          output.writeContent("</li>");
        }
        output.writeContent("</ul>");
      }
    };
  }
}
