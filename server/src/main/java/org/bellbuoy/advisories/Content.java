package org.bellbuoy.advisories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Section;
import org.jspecify.annotations.Nullable;

/// All that a revision will say, frozen; only the moment of its publication is not yet known. An
/// approval is bound to the SHA-256 of these words in their canonical form.
///
/// @param trackingId the number under which the advisory is or will be public
/// @param revision the number of the revision
/// @param changes what the revision changes
/// @param translations of its words that were reviewed when it was frozen
/// @param before what was public elsewhere before an import; null for what was written here
public record Content(
    String trackingId,
    int revision,
    AdvisoryKind kind,
    String title,
    List<Section> sections,
    String changes,
    Particulars particulars,
    List<Wording> translations,
    @Nullable PublishedBefore before) {

  /// What was frozen before there were translations has none.
  public Content {
    sections = List.copyOf(sections);
    translations = translations == null ? List.of() : List.copyOf(translations);
  }

  /// Puts the written sections and the particulars together.
  static Content of(
      String trackingId,
      int revision,
      AdvisoryKind kind,
      Map<SectionName, String> texts,
      Particulars particulars) {
    return new Content(
        trackingId,
        revision,
        kind,
        texts.getOrDefault(SectionName.TITLE, ""),
        sections(texts),
        texts.getOrDefault(SectionName.CHANGES, ""),
        particulars,
        List.of(),
        null);
  }

  /// The same, said in other languages too.
  Content in(List<Wording> others) {
    return new Content(
        trackingId, revision, kind, title, sections, changes, particulars, others, before);
  }

  private static List<Section> sections(Map<SectionName, String> texts) {
    List<Section> sections = new ArrayList<>();
    for (SectionName name : SectionName.values()) {
      String text = texts.getOrDefault(name, "");
      if (name.kind().isPresent() && !text.isBlank()) {
        sections.add(new Section(name.kind().get(), null, text, null));
      }
    }
    return sections;
  }

  Content titled(String other) {
    return new Content(
        trackingId, revision, kind, other, sections, changes, particulars, translations, before);
  }

  /// The prose of a section, or the empty string.
  public String text(SectionName name) {
    return switch (name) {
      case TITLE -> title;
      case CHANGES -> changes;
      case SUMMARY, DESCRIPTION, DETAILS, FAQ, BACKGROUND -> prose(name);
    };
  }

  private String prose(SectionName name) {
    return sections.stream()
        .filter(section -> Optional.of(section.kind()).equals(name.kind()))
        .map(Section::markdown)
        .findFirst()
        .orElse("");
  }
}
