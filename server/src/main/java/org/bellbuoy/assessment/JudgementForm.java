package org.bellbuoy.assessment;

import java.util.Locale;
import java.util.Optional;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.standards.cvss.BrokenVector;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.cvss.CvssVersion;
import org.bellbuoy.standards.cwe.CweList;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;

/// A judgement as typed.
///
/// @param primary `v4` or `v3`; left out, 4.0 where there is one
/// @param shift `none`, `raised` or `lowered`; left out, none
public record JudgementForm(
    @Nullable String vector4,
    @Nullable String vector3,
    @Nullable String primary,
    @Nullable String primaryReason,
    @Nullable String shift,
    @Nullable String shiftReason,
    @Nullable String reason,
    @Nullable String cwe) {

  private static final int MOST = 2_000;
  private static final int MOST_VECTOR = 500;

  public static JudgementForm empty() {
    return new JudgementForm(null, null, null, null, null, null, null, null);
  }

  public static JudgementForm of(Judgement judged) {
    return new JudgementForm(
        judged.vector4(),
        judged.vector3(),
        judged.primary().key(),
        judged.primaryReason(),
        judged.shift().key(),
        judged.shiftReason(),
        judged.reason(),
        judged.cwe());
  }

  /// The judgement, or a refusal with everything that is wrong in it.
  public Judgement read() {
    Reading reading = new Reading();
    String four = vector(reading, "vector4", vector4, CvssVersion.V4_0);
    String three = vector(reading, "vector3", vector3, CvssVersion.V3_1);
    Primary first = primary(reading);
    Shift moved =
        isBlank(shift)
            ? Shift.NONE
            : reading.choice("shift", shift, Shift.class).orElse(Shift.NONE);
    Judgement judged =
        new Judgement(
            four,
            three,
            first,
            primaryReason(reading, first, four),
            moved,
            shiftReason(reading, moved),
            reading.block("reason", reason, MOST),
            weakness(reading));
    if (reading.flaws().isEmpty()) {
      refuseFarShift(reading, judged);
    }
    reading.finish();
    return judged;
  }

  private static @Nullable String vector(
      Reading reading, String field, @Nullable String typed, CvssVersion wanted) {
    String text = reading.optionalLine(field, typed, MOST_VECTOR);
    if (text.isEmpty()) {
      return null;
    }
    try {
      CvssVector vector = CvssVector.parse(text);
      if (vector.version() == wanted) {
        return vector.text();
      }
      reading.flaw(field, "This is a vector of CVSS " + vector.version().number() + ".");
    } catch (BrokenVector broken) {
      reading.flaw(field, String.valueOf(broken.getMessage()));
    }
    return null;
  }

  private Primary primary(Reading reading) {
    if (isBlank(vector4) && isBlank(vector3)) {
      reading.flaw(
          "vector4", "Enter a CVSS vector: choose an answer to each metric, or paste one.");
    }
    Primary usual = isBlank(vector4) ? Primary.V3 : Primary.V4;
    if (isBlank(primary)) {
      return usual;
    }
    Optional<Primary> chosen = reading.choice("primary", primary, Primary.class);
    if (chosen.isPresent() && isBlank(chosen.get() == Primary.V4 ? vector4 : vector3)) {
      return usual;
    }
    return chosen.orElse(usual);
  }

  private String primaryReason(Reading reading, Primary first, @Nullable String four) {
    String words = reading.optionalBlock("primaryReason", primaryReason, MOST);
    if (first == Primary.V3 && four != null && words.isEmpty()) {
      reading.flaw(
          "primaryReason", "Say why the level follows 3.1 although there is a 4.0 vector.");
    }
    return words;
  }

  private String shiftReason(Reading reading, Shift moved) {
    String words = reading.optionalBlock("shiftReason", shiftReason, MOST);
    if (moved != Shift.NONE && words.isEmpty()) {
      reading.flaw(
          "shiftReason", "Say why the level differs from the score; the advisory shows it.");
    }
    return words;
  }

  private @Nullable String weakness(Reading reading) {
    String id = reading.optionalLine("cwe", cwe, 20).toUpperCase(Locale.ROOT);
    if (id.isEmpty()) {
      return null;
    }
    String full = id.matches("[0-9]+") ? "CWE-" + id : id;
    if (CweList.pinned().find(full).isEmpty()) {
      reading.flaw(
          "cwe", "“" + id + "” is not in CWE " + CweList.pinned().release() + "; write CWE-79.");
    }
    return full;
  }

  private static void refuseFarShift(Reading reading, Judgement judged) {
    Severity scored = judged.score().level();
    if (judged.shift().from(scored).isEmpty()) {
      reading.flaw("shift", "There is no level beyond “" + scored.word() + "” in that direction.");
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
