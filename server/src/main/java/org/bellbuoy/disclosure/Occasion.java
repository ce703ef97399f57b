package org.bellbuoy.disclosure;

import java.util.EnumSet;
import java.util.Set;
import org.bellbuoy.standards.facts.AdvisoryKind;

/// On which occasions of a case something is published. What went wrong outside of a flaw is told
/// from its incident.
public enum Occasion {
  PRELIMINARY(
      "Preliminary advisory",
      AdvisoryKind.PRELIMINARY,
      EnumSet.of(AdvisoryKind.PRELIMINARY, AdvisoryKind.PRE_FIX)),
  RELEASE("Release advisory", AdvisoryKind.RELEASE, EnumSet.noneOf(AdvisoryKind.class)),
  THREAT("Threat notice", AdvisoryKind.THREAT, EnumSet.of(AdvisoryKind.THREAT)),
  PRE_FIX("Notice before the fix", AdvisoryKind.PRE_FIX, EnumSet.of(AdvisoryKind.PRE_FIX)),
  /// What users can do themselves, which a law asks to be told.
  USERS(
      "What users can do",
      AdvisoryKind.PRELIMINARY,
      EnumSet.of(AdvisoryKind.PRELIMINARY, AdvisoryKind.PRE_FIX));

  private final String words;
  private final AdvisoryKind offered;

  @SuppressWarnings("ImmutableEnumChecker") // never changed; the checker wants Guava's type
  private final Set<AdvisoryKind> answers;

  Occasion(String words, AdvisoryKind offered, Set<AdvisoryKind> answers) {
    this.words = words;
    this.offered = offered;
    this.answers = Set.copyOf(answers);
  }

  public String words() {
    return words;
  }

  /// The kind of advisory to begin with where it holds without one.
  public AdvisoryKind offered() {
    return offered;
  }

  /// Whether one of these kinds, in public, is what it asks for. The release advisory says all that
  /// the earlier ones could say, but nothing of bad actors who go for customers.
  boolean metBy(Set<AdvisoryKind> published) {
    return (this != THREAT && published.contains(AdvisoryKind.RELEASE))
        || published.stream().anyMatch(answers::contains);
  }
}
