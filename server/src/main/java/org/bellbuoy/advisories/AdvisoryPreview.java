package org.bellbuoy.advisories;

import java.util.List;
import org.bellbuoy.standards.facts.AdvisoryFacts;

/// All that the desk shows of an advisory: itself, its revisions, and the one under way opened.
///
/// @param sections what is written in the revision under way, or in the last one
/// @param content the same, put together
/// @param hash the hash of the frozen content, empty while it is a draft
/// @param writers everybody who wrote on the revision under way
/// @param facts how the world would read it if it were published now
public record AdvisoryPreview(
    Advisory advisory,
    Revision revision,
    List<Revision> revisions,
    List<WrittenSection> sections,
    Content content,
    String hash,
    java.util.Set<java.util.UUID> writers,
    AdvisoryFacts facts) {

  public AdvisoryPreview {
    revisions = List.copyOf(revisions);
    sections = List.copyOf(sections);
    writers = java.util.Set.copyOf(writers);
  }

  /// The section of this name, empty where nobody has written it.
  public WrittenSection section(SectionName name) {
    return sections.stream()
        .filter(section -> section.name() == name)
        .findFirst()
        .orElse(new WrittenSection(name, "", revision.startedBy(), 0));
  }
}
