package org.bellbuoy.notices.counter;

import org.bellbuoy.standards.affected.Answer;
import org.bellbuoy.standards.affected.AnswerKind;
import org.bellbuoy.web.page.Tone;

/// What holds for an installation, in a word and in its colour.
public record Verdict(String word, Tone tone) {

  public static Verdict of(Answer answer) {
    return of(answer.kind());
  }

  private static Verdict of(AnswerKind kind) {
    return switch (kind) {
      case AFFECTED -> new Verdict("affected", Tone.DANGER);
      case CONFLICT, AMBIGUOUS -> new Verdict("not clear: ask us", Tone.WARN);
      case UNKNOWN_VERSION -> new Verdict("version not known", Tone.WARN);
      case UNDER_INVESTIGATION -> new Verdict("being looked into", Tone.INFO);
      case FIXED, NOT_AFFECTED, NOT_LISTED -> new Verdict("not affected", Tone.GOOD);
    };
  }
}
