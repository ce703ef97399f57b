package org.bellbuoy.advisories;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.bellbuoy.standards.facts.AdvisoryKind;

/// What must hold before an advisory may become public. The numbers are those of the rule book; 18
/// is the filled "next update by", 19 stands where an advisory is said in other languages.
public enum Gate {
  /// The advisory comes from a case, so that every claim has a source.
  SOURCE(1, "summary", Applies.ALL),
  RANGES(2, "vulnerabilities", Applies.WITH_VERSIONS),
  /// Every affected product has a fixed version or the word that there is none.
  BUILDS(3, "vulnerabilities", Applies.RELEASE),
  IDENTITY(4, "vulnerabilities", Applies.RELEASE),
  EXPLOITATION(5, "vulnerabilities", Applies.WITH_VERSIONS),
  MITIGATION(6, "vulnerabilities", Applies.WITH_VERSIONS),
  CREDIT(7, "credits", Applies.ALL),
  /// The text that goes into the CVE record names nobody.
  RECORD(8, "description", Applies.RELEASE),
  /// The document for machines can be made from the same facts and is valid.
  SURFACES(9, "vulnerabilities", Applies.ALL),
  EMBARGO(11, "embargo", Applies.ALL),
  SECOND_PERSON(12, "approval", Applies.EVERY_ORIGIN),
  RECIPIENTS(13, "recipients", Applies.ALL),
  /// Not on a Friday afternoon or at a week-end. Advice: people decide.
  MOMENT(14, "moment", Applies.RELEASE),
  WORDS(15, "summary", Applies.ALL),
  PREVIEW(16, "approval", Applies.RELEASE),
  TEST_ID(17, "vulnerabilities", Applies.EVERY_ORIGIN),
  NEXT_UPDATE(18, "nextUpdateBy", Applies.PRELIMINARY),
  /// What is said in other languages is of the words that stand. Advice: readers get the original.
  TRANSLATIONS(19, "translations", Applies.ALL);

  private final int number;
  private final String field;
  private final Applies applies;

  Gate(int number, String field, Applies applies) {
    this.number = number;
    this.field = field;
    this.applies = applies;
  }

  public int number() {
    return number;
  }

  /// The field of the draft in which a red gate is mended.
  public String field() {
    return field;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether it stands before an advisory of this kind and origin. What was public before it came
  /// here is shown as it was said, so only the approval and the ban on test ids stand before it.
  boolean appliesTo(AdvisoryKind kind, Origin origin) {
    return applies == Applies.EVERY_ORIGIN
        || (origin == Origin.WRITTEN && applies.kinds.contains(kind));
  }

  /// To which kinds of advisory a gate applies.
  private enum Applies {
    EVERY_ORIGIN(EnumSet.allOf(AdvisoryKind.class)),
    ALL(EnumSet.allOf(AdvisoryKind.class)),
    WITH_VERSIONS(EnumSet.of(AdvisoryKind.PRELIMINARY, AdvisoryKind.RELEASE, AdvisoryKind.PRE_FIX)),
    RELEASE(EnumSet.of(AdvisoryKind.RELEASE)),
    PRELIMINARY(EnumSet.of(AdvisoryKind.PRELIMINARY, AdvisoryKind.PRE_FIX));

    @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf never changes
    private final Set<AdvisoryKind> kinds;

    Applies(Set<AdvisoryKind> kinds) {
      this.kinds = Set.copyOf(kinds);
    }
  }

  /// How a gate stands.
  public enum Light {
    GREEN,
    /// It does not block, but somebody should think again.
    ADVICE,
    RED
  }

  /// How a gate stands for one revision, and why.
  ///
  /// @param sentence what is in order, or what to do
  public record Result(Gate gate, Light light, String sentence) {

    static Result green(Gate gate, String sentence) {
      return new Result(gate, Light.GREEN, sentence);
    }

    static Result red(Gate gate, String sentence) {
      return new Result(gate, Light.RED, sentence);
    }

    /// Green with one sentence or red with the other.
    static Result of(Gate gate, boolean holds, String good, String bad) {
      return holds ? green(gate, good) : red(gate, bad);
    }

    public boolean blocks() {
      return light == Light.RED;
    }
  }
}
