package org.bellbuoy.standards.facts;

import java.util.List;

/// An address to read on, with what awaits there; tags are words of the CVE programme.
public record Reference(ReferenceKind kind, String url, String text, List<String> tags) {

  public Reference {
    url = Texts.required(url, "the address of a reference");
    text = text.isBlank() ? url : text.strip();
    tags = List.copyOf(tags);
  }

  public static Reference to(String url, String text) {
    return new Reference(ReferenceKind.EXTERNAL, url, text, List.of());
  }

  public static Reference self(String url, String text) {
    return new Reference(ReferenceKind.SELF, url, text, List.of());
  }
}
