package org.bellbuoy.advisories;

import java.util.Map;
import org.bellbuoy.standards.facts.AdvisoryKind;

/// What a template holds: words for any case, and nothing of one.
///
/// @param remedies how one says what those can do who cannot update
/// @param references one in a line, the address first
/// @param thanks how one thanks without a name, one in a line
public record TemplateWords(
    String name,
    AdvisoryKind kind,
    Map<SectionName, String> texts,
    String remedies,
    String references,
    String thanks) {

  public TemplateWords {
    texts = Map.copyOf(texts);
  }

  public String text(SectionName name) {
    return texts.getOrDefault(name, "");
  }

  TemplateWords called(String other) {
    return new TemplateWords(other, kind, texts, remedies, references, thanks);
  }
}
