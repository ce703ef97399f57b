package org.bellbuoy.notices;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Everybody who is to be told, each once.
@Component
class Audiences {

  private final List<Audience> audiences;

  Audiences(List<Audience> audiences) {
    this.audiences = audiences.stream().sorted(Comparator.comparingInt(Audience::order)).toList();
  }

  Collection<Recipient> of(Occasion occasion) {
    Map<String, Recipient> found = new LinkedHashMap<>();
    for (Audience audience : audiences) {
      audience
          .of(occasion)
          .forEach(each -> found.putIfAbsent(each.address().toLowerCase(Locale.ROOT), each));
    }
    return found.values();
  }
}
