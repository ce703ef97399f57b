package org.bellbuoy.advisories;

import org.jspecify.annotations.Nullable;

/// A template as somebody wants it kept, word for word.
///
/// @param confirmed whether whoever saves it says that they read every word
public record TemplateForm(
    String name,
    String kind,
    @Nullable String summary,
    @Nullable String description,
    @Nullable String details,
    @Nullable String faq,
    @Nullable String background,
    @Nullable String remedies,
    @Nullable String references,
    @Nullable String thanks,
    boolean confirmed) {

  @Nullable String text(SectionName section) {
    return switch (section) {
      case SUMMARY -> summary;
      case DESCRIPTION -> description;
      case DETAILS -> details;
      case FAQ -> faq;
      case BACKGROUND -> background;
      case TITLE, CHANGES -> null;
    };
  }
}
