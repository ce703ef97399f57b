package org.bellbuoy.retention.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bellbuoy.intake.ErasureGround;
import org.bellbuoy.intake.ReporterPart;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.page.Choice;

/// What a form offers of a reporter's erasure, and how it is read.
final class ErasureChoices {

  private ErasureChoices() {}

  static List<Choice> parts() {
    return Arrays.stream(ReporterPart.values())
        .map(part -> Choice.of(part.name(), part.words()))
        .toList();
  }

  static List<Choice> grounds() {
    return List.of(
        Choice.of(ErasureGround.REPORTER_ASKED.key(), ErasureGround.REPORTER_ASKED.words()),
        Choice.of(ErasureGround.LAW.key(), ErasureGround.LAW.words()));
  }

  static Set<ReporterPart> parts(List<String> typed) {
    Reading reading = new Reading();
    Set<ReporterPart> parts = EnumSet.noneOf(ReporterPart.class);
    typed.forEach(word -> reading.choice("parts", word, ReporterPart.class).ifPresent(parts::add));
    reading.finish();
    return parts;
  }

  static ErasureGround ground(String typed) {
    Reading reading = new Reading();
    ErasureGround ground =
        reading.choice("ground", typed, ErasureGround.class).orElse(ErasureGround.REPORTER_ASKED);
    reading.finish();
    return ground;
  }
}
