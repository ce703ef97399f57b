package org.bellbuoy.standards.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Public thanks, in the form the finder agreed to: names, an organisation, a sentence, links.
public record Credit(
    CreditRole role,
    List<String> names,
    @Nullable String organisation,
    @Nullable String text,
    List<String> urls) {

  public Credit {
    names = List.copyOf(names);
    organisation = Texts.orNull(organisation);
    text = Texts.orNull(text);
    urls = List.copyOf(urls);
    if (names.isEmpty() && organisation == null && text == null && urls.isEmpty()) {
      throw new IllegalArgumentException("A credit must thank somebody.");
    }
  }

  public static Credit finder(String name) {
    return new Credit(CreditRole.FINDER, List.of(name), null, null, List.of());
  }
}
