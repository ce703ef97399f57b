package org.bellbuoy.obligations.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.obligations.Obligation;
import org.bellbuoy.obligations.ObligationFile;
import org.bellbuoy.web.page.Tone;

/// An obligation as a list shows it.
public record ObligationLine(
    String href,
    String caseCode,
    String caseTitle,
    String occasion,
    String law,
    String state,
    Tone tone,
    Instant awareAt,
    List<StageLine> stages) {

  public ObligationLine {
    stages = List.copyOf(stages);
  }

  static ObligationLine of(ObligationFile file, Instant now) {
    Obligation of = file.obligation();
    return new ObligationLine(
        "/cases/" + file.about().code() + "/obligations/" + of.code(),
        file.about().code(),
        file.about().title(),
        of.kind().words(),
        file.law().title(),
        state(file),
        tone(file),
        of.awareAt(),
        file.stages().stream().map(stage -> StageLine.of(stage, now)).toList());
  }

  static String state(ObligationFile file) {
    if (file.tooEarly()) {
      return "before the law applied";
    }
    boolean done = file.obligation().asks() && file.done();
    return done ? "everything told" : file.obligation().state().words();
  }

  private static Tone tone(ObligationFile file) {
    if (file.tooEarly() || file.done()) {
      return Tone.NEUTRAL;
    }
    return switch (file.obligation().state()) {
      case PROVISIONAL -> Tone.WARN;
      case CONFIRMED -> Tone.INFO;
      case NOT_REPORTABLE -> Tone.NEUTRAL;
    };
  }
}
