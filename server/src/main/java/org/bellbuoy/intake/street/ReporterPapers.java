package org.bellbuoy.intake.street;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;

/// What else belongs to a reporter on the status page.
///
/// @param promises every time we said the reporter would hear from us, oldest first
/// @param questions numbered lines of our last letter while we wait for an answer
/// @param report what was sent, a fact per question of the form; empty when it is not kept here
/// @param statement whether our promise lies here, signed
/// @param revoked why the promise holds no longer for what is done from then on, or null
/// @param credit the words one is asked to agree to, agreed already, or empty
/// @param agreed whether the reporter has agreed to words
/// @param refused whether the reporter said not to be thanked
/// @param withdrawn whether the report was taken back
/// @param escalation whom to turn to when we are silent or disagree, or null when neither is so
/// @param deadline until when the reporter keeps silent whatever we say, as they told us, or null
/// @param cves the CVE IDs that it has; empty while it has none
/// @param environments whether one may ask for a test environment
public record ReporterPapers(
    List<ShownPromise> promises,
    List<String> questions,
    List<Fact> report,
    boolean statement,
    @Nullable String revoked,
    String credit,
    boolean agreed,
    boolean refused,
    boolean withdrawn,
    @Nullable String escalation,
    @Nullable String deadline,
    String cves,
    boolean environments) {

  public ReporterPapers {
    promises = List.copyOf(promises);
    questions = List.copyOf(questions);
    report = List.copyOf(report);
  }

  /// Nothing of it.
  static ReporterPapers none() {
    return new ReporterPapers(
        List.of(), List.of(), List.of(), false, null, "", false, false, false, null, null, "",
        false);
  }

  /// One time we promised.
  ///
  /// @param state a word for how it stands, such as kept
  public record ShownPromise(Instant by, String state, Tone tone) {}
}
