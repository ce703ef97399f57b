package org.bellbuoy.policy;

import java.util.List;
import java.util.Locale;

/// What stands beside the text of the policy: what it is about, numbered rules of conduct, what we
/// do not count as a finding, and whom to turn to. All of it is public.
///
/// @param scope what the policy is about, and what it is not
/// @param conduct rules, numbered by their order from one
/// @param escalation a name and an address, or empty for the security contact
public record GroundRules(
    List<ScopeLine> scope,
    List<String> conduct,
    List<NonFinding> nonFindings,
    String escalation,
    long version) {

  public GroundRules {
    scope = List.copyOf(scope);
    conduct = List.copyOf(conduct);
    nonFindings = List.copyOf(nonFindings);
  }

  /// Those of a kind.
  public List<ScopeLine> scope(Kind kind) {
    return scope.stream().filter(line -> line.kind() == kind).toList();
  }

  /// What a line of the scope names.
  public enum Kind {
    PRODUCT,
    REPOSITORY,
    /// A host, or a pattern such as `*.tide.example`.
    DOMAIN,
    /// Something the policy is not about.
    OUTSIDE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// One thing the policy is about, or is not.
  ///
  /// @param note such as who maintains it, or empty
  public record ScopeLine(Kind kind, String what, String note) {

    String line() {
      return kind.word() + ": " + what + (note.isEmpty() ? "" : " | " + note);
    }
  }

  /// Something that is often reported and is none.
  public record NonFinding(String what, String why) {

    String line() {
      return what + " | " + why;
    }
  }
}
