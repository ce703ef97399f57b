package org.bellbuoy.advisories;

import java.util.Locale;
import java.util.Optional;
import org.bellbuoy.standards.facts.SectionKind;
import org.jspecify.annotations.Nullable;

/// The pieces of prose that people write, in the order in which they are read.
public enum SectionName {
  TITLE(null, 200),
  SUMMARY(SectionKind.SUMMARY, 4_000),
  DESCRIPTION(SectionKind.DESCRIPTION, 20_000),
  DETAILS(SectionKind.DETAILS, 40_000),
  FAQ(SectionKind.FAQ, 20_000),
  BACKGROUND(SectionKind.GENERAL, 20_000),
  /// What this revision changes, in a sentence.
  CHANGES(null, 500);

  private final @Nullable SectionKind kind;
  private final int most;

  SectionName(@Nullable SectionKind kind, int most) {
    this.kind = kind;
    this.most = most;
  }

  /// What it is for in a document; empty for the title and the sentence about the change.
  public Optional<SectionKind> kind() {
    return Optional.ofNullable(kind);
  }

  /// The most characters it may have.
  public int most() {
    return most;
  }

  /// Whether it is one line of plain text rather than Markdown.
  public boolean plain() {
    return kind == null;
  }

  /// The word in addresses and in the API.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SectionName> find(String key) {
    for (SectionName name : values()) {
      if (name.key().equals(key)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
