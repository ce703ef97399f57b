package org.bellbuoy.advisories.desk;

import java.util.List;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.TranslatedPassage;
import org.bellbuoy.advisories.Translation;
import org.bellbuoy.advisories.TranslationSheet;
import org.bellbuoy.advisories.TranslationState;
import org.bellbuoy.identity.WhoConfirms;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;

/// What the page of the translations of an advisory shows.
///
/// @param tabs the languages there are
/// @param sheet the language that is shown, or null where none is chosen
/// @param rows its passages
public record TranslationView(
    Advisory advisory, List<Link> tabs, @Nullable TranslationSheet sheet, List<Row> rows) {

  public TranslationView {
    tabs = List.copyOf(tabs);
    rows = List.copyOf(rows);
  }

  public String code() {
    return advisory.code();
  }

  /// The public number, or words that say there is none yet.
  public String number() {
    String number = advisory.trackingId();
    return number == null ? "No number yet" : number;
  }

  /// A passage beside its translation.
  ///
  /// @param value what stands in the field
  /// @param history what was done to it, in words
  /// @param who may review it, or null where nothing waits
  public record Row(
      TranslatedPassage at, String value, List<String> history, @Nullable WhoConfirms who) {

    public Row {
      history = List.copyOf(history);
    }

    public String key() {
      return at.passage().key();
    }

    /// How it stands, in words.
    public String words() {
      return at.outdated() ? "outdated" : at.find().map(Row::words).orElse("not translated");
    }

    private static String words(Translation translation) {
      return translation.last().alone() && translation.state() == TranslationState.REVIEWED
          ? "reviewed by one person alone"
          : Stance.words(translation.state());
    }

    public Tone tone() {
      if (at.outdated()) {
        return Tone.WARN;
      }
      return at.find().map(each -> tone(each.state())).orElse(Tone.NEUTRAL);
    }

    private static Tone tone(TranslationState state) {
      return switch (state) {
        case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
        case PROPOSED -> Tone.INFO;
        case REVIEWED -> Tone.GOOD;
      };
    }

    /// Whether there is anything to take back.
    public boolean stands() {
      return at.find().filter(each -> each.state() != TranslationState.WITHDRAWN).isPresent();
    }

    /// What was translated when it is not what stands there now; empty otherwise.
    public List<Run> changed() {
      return at.outdated()
          ? at.find()
              .map(each -> Run.between(each.original(), at.passage().original()))
              .orElse(List.of())
          : List.of();
    }

    /// How many lines the field needs.
    public int lines() {
      int each = at.passage().plain() ? 2 : 6;
      return Math.min(20, each + at.passage().original().length() / 120);
    }
  }
}
