package org.bellbuoy.standards.surfaces;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.standards.facts.CveId;

/// The CVE IDs in a text: each must be one, and belong to this advisory or be known to its prose.
final class IdWords {
  private static final Pattern ID = Pattern.compile("(?i)\\bCVE[-–—_ ]?\\d[\\d–—-]*");
  private static final Pattern BYPASS =
      Pattern.compile("(?i)\\b(bypass|incomplete fix|circumvent|insufficient fix)");

  private IdWords() {}

  static void check(
      String text, KnownWords known, Surroundings around, TextComparison.Finds finds) {
    Set<String> seen = new LinkedHashSet<>();
    Matcher ids = ID.matcher(text);
    while (ids.find()) {
      seen.add(ids.group().replaceFirst("[–—-]+$", ""));
    }
    boolean bypass = BYPASS.matcher(text).find();
    seen.forEach(word -> word(word, bypass, known, around, finds));
  }

  private static void word(
      String word,
      boolean bypass,
      KnownWords known,
      Surroundings around,
      TextComparison.Finds finds) {
    Optional<CveId> id = CveId.find(word);
    if (id.isEmpty()) {
      finds.add(
          DifferenceKind.ID_BROKEN,
          "says \"%s\", which is no CVE ID; the facts have %s.".formatted(word, known.ids()));
      return;
    }
    String owner = around.otherIds().get(id.get());
    if (known.ids().contains(word) || (owner == null && known.mentions(word))) {
      return;
    }
    if (owner == null) {
      finds.add(
          DifferenceKind.ID_FOREIGN,
          "names %s, which is not in the facts; they have %s.".formatted(word, known.ids()));
    } else if (!known.mentions(owner) && !known.mentions(word)) {
      finds.add(DifferenceKind.ID_FOREIGN, foreign(word, owner, bypass));
    }
  }

  private static String foreign(String word, String owner, boolean bypass) {
    return bypass
        ? "tells of a way round the fix of %s, and the facts do not name %s as its incomplete fix."
            .formatted(word, owner)
        : "names %s, which is the flaw of %s.".formatted(word, owner);
  }
}
