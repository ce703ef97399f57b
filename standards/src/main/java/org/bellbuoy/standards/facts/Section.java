package org.bellbuoy.standards.facts;

import org.jspecify.annotations.Nullable;

/// A piece of prose in Markdown, with a heading and a hint for whom it is.
public record Section(
    SectionKind kind, @Nullable String title, String markdown, @Nullable String audience) {

  public Section {
    title = Texts.orNull(title);
    markdown = Texts.required(markdown, "the text of a section of kind " + kind);
    audience = Texts.orNull(audience);
  }

  public static Section of(SectionKind kind, String title, String markdown) {
    return new Section(kind, title, markdown, null);
  }
}
