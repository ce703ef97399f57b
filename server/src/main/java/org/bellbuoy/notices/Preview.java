package org.bellbuoy.notices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.Revision;
import org.bellbuoy.standards.affected.AnswerKind;

/// Who would be told of a revision if it went out now, in numbers.
///
/// @param planned the notice, once it goes out; then nothing else is counted any more
/// @param isNews whether anybody is told of it: nobody is where nobody has to act again
/// @param customers whom it is about
/// @param letters one for each address, of customers and of those who asked
/// @param verdicts customers by the most pressing of what holds for what runs there
/// @param grounds customers by what we know it; one may stand in several
/// @param ways customers by how they hear of it
/// @param pilot who is told first
/// @param named the numbers of the customers who are told first
/// @param leftOut who is not told, or would not be once a second person confirms it
/// @param noPilot why everybody is told at once, or empty where some may be told first
public record Preview(
    Advisory advisory,
    Revision revision,
    String title,
    Optional<Notice> planned,
    boolean isNews,
    int customers,
    int letters,
    Map<AnswerKind, Integer> verdicts,
    Map<Ground, Integer> grounds,
    Map<Way, Integer> ways,
    Preparation pilot,
    List<String> named,
    List<LeftOut> leftOut,
    Optional<String> noPilot) {

  /// How many letters go to nobody whom it is about, but to whoever asked for them.
  public int subscribers() {
    return Math.max(0, letters - ways.getOrDefault(Way.MAIL, 0));
  }

  /// How many customers a person has to tell.
  public int byHand() {
    return customers - ways.getOrDefault(Way.MAIL, 0);
  }
}
