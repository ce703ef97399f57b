package org.bellbuoy.standards.csaf.writing;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.Section;
import tools.jackson.databind.JsonNode;

/// Lists that stand in the head of a document as well as in each vulnerability.
final class CommonParts {
  private CommonParts() {}

  static JsonNode acknowledgments(List<Credit> credits) {
    return Json.list(credits.stream().map(CommonParts::acknowledgment).toList());
  }

  private static Json acknowledgment(Credit credit) {
    String role = Words.of(credit.role()).replace('_', ' ');
    return Json.object()
        .put("names", credit.names())
        .put("organization", credit.organisation())
        .put("summary", credit.text() == null ? role : role + ": " + credit.text())
        .put("urls", credit.urls());
  }

  static List<Json> notes(List<Section> sections) {
    List<Json> notes = new ArrayList<>();
    for (Section section : sections) {
      notes.add(
          note(Words.of(section.kind()), section.markdown())
              .put("title", section.title())
              .put("audience", section.audience()));
    }
    return notes;
  }

  static Json note(String category, String text) {
    return Json.object().put("category", category).put("text", text);
  }

  static Json note(String category, String title, String text) {
    return note(category, text).put("title", title);
  }

  static Json reference(Reference reference) {
    return reference(Words.of(reference.kind()), reference.url(), reference.text());
  }

  static Json reference(String category, String url, String summary) {
    return Json.object().put("category", category).put("summary", summary).put("url", url);
  }
}
