package org.bellbuoy.advisories.desk;

import java.util.Locale;
import org.bellbuoy.advisories.AdvisoryState;
import org.bellbuoy.advisories.RevisionState;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.web.page.Tone;

/// The states in words and colours of the desk.
public final class Stance {

  private Stance() {}

  public static String words(Enum<?> state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// What a section is called above its field.
  public static String section(SectionName name) {
    return switch (name) {
      case FAQ -> "Questions and answers";
      case CHANGES -> "What this revision changes";
      case TITLE, SUMMARY, DESCRIPTION, DETAILS, BACKGROUND ->
          words(name).substring(0, 1).toUpperCase(Locale.ROOT) + words(name).substring(1);
    };
  }

  public static Tone tone(AdvisoryState state) {
    return switch (state) {
      case UNPUBLISHED -> Tone.NEUTRAL;
      case INTERIM -> Tone.WARN;
      case FINAL -> Tone.GOOD;
      case SUPERSEDED, WITHDRAWN -> Tone.DANGER;
    };
  }

  public static Tone tone(RevisionState state) {
    return switch (state) {
      case DRAFT, ABANDONED -> Tone.NEUTRAL;
      case IN_REVIEW -> Tone.INFO;
      case APPROVED, PUBLISHED -> Tone.GOOD;
    };
  }

  public static String kind(AdvisoryKind kind) {
    return switch (kind) {
      case PRELIMINARY -> "Preliminary: before the facts or the fix are complete";
      case RELEASE -> "Release: with the fix";
      case THREAT -> "Threat notice: customers may be targeted; no CVE, no versions";
      case PRE_FIX -> "Before the fix: how to switch off, isolate or remove";
    };
  }
}
