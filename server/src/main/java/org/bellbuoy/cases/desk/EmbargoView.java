package org.bellbuoy.cases.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.embargo.Leak;
import org.bellbuoy.identity.WhoConfirms;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;

/// Everything that the embargo page of one case shows.
///
/// @param state the state of the embargo in a word
/// @param end the agreed or proposed end in its own zone and in UTC, or null
/// @param outside when the other side will make it public, whatever we say, or null
/// @param reports whose that may be: those who reported it, or somebody else
/// @param circle who may know
/// @param colleagues who could be let in
/// @param offers what was offered, the latest first
/// @param leads whether this viewer may decide here
/// @param waiting who may confirm the extension that waits, or null where none does
/// @param confirms whether this viewer may confirm an extension as the second person
public record EmbargoView(
    CaseFile file,
    long version,
    String state,
    Tone tone,
    @Nullable String end,
    @Nullable Instant outside,
    List<Choice> reports,
    boolean agreed,
    boolean proposed,
    boolean over,
    List<Member> circle,
    List<Choice> colleagues,
    List<OfferLine> offers,
    List<PartyLine> parties,
    List<NoticeLine> notices,
    List<LeakLine> leaks,
    boolean broken,
    boolean leads,
    boolean confirms,
    @Nullable WhoConfirms waiting) {

  public EmbargoView {
    reports = List.copyOf(reports);
    circle = List.copyOf(circle);
    colleagues = List.copyOf(colleagues);
    offers = List.copyOf(offers);
    parties = List.copyOf(parties);
    notices = List.copyOf(notices);
    leaks = List.copyOf(leaks);
  }

  /// A person who may know.
  public record Member(String code, String name, Instant since, String by) {}

  /// A moment that was offered.
  ///
  /// @param needs what it still needs, in words; empty when nothing
  public record OfferLine(
      String end,
      String by,
      Instant madeAt,
      String basis,
      String words,
      boolean open,
      boolean extension,
      boolean own,
      boolean confirmed,
      List<String> answers,
      String needs) {

    public OfferLine {
      answers = List.copyOf(answers);
    }
  }

  /// A party, with whether it still is one.
  public record PartyLine(
      String code, String name, String kind, boolean invited, String standing, Tone tone) {}

  /// What is laid out for the parties.
  public record NoticeLine(String code, String text, Instant from, boolean shown, boolean gone) {}

  /// What somebody saw outside.
  public record LeakLine(String code, String words, String who, Instant at, Leak.State state) {}
}
