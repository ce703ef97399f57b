package org.bellbuoy.grants.street;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.correspondence.Mailboxes;
import org.bellbuoy.correspondence.OneTimeNote;
import org.bellbuoy.correspondence.OneTimeNotes;
import org.bellbuoy.correspondence.UnlockedMailbox;
import org.bellbuoy.grants.GrantPapers;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.policy.GroundRulesInForce;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.StreetFrame;
import org.bellbuoy.web.street.StreetFrames;
import org.springframework.stereotype.Component;

/// Puts the researcher's pages of test environments together.
@Component
class EnvironmentViews {

  private static final Words WORDS = Words.of("grants");
  private static final Viewer STRANGER = new Viewer.Anyone();

  private final StreetFrames frames;
  private final Mailboxes mailboxes;
  private final OneTimeNotes notes;
  private final GrantPapers papers;
  private final GroundRulesInForce rules;
  private final Clock clock;

  EnvironmentViews(
      StreetFrames frames,
      Mailboxes mailboxes,
      OneTimeNotes notes,
      GrantPapers papers,
      GroundRulesInForce rules,
      Clock clock) {
    this.frames = frames;
    this.mailboxes = mailboxes;
    this.notes = notes;
    this.papers = papers;
    this.rules = rules;
    this.clock = clock;
  }

  List<ShownGrant> shown(UnlockedMailbox mailbox) {
    Instant now = clock.instant();
    List<OneTimeNote> once = notes.of(mailbox);
    return papers.of(mailboxes.read(mailbox)).stream()
        .map(paper -> ShownGrant.of(paper, once, now))
        .toList();
  }

  Page form(AskedForm typed) {
    return page("form.title", "grants/street/form", Map.of("typed", typed));
  }

  Page receipt(String number, String code) {
    return page("receipt.title", "grants/street/receipt", Map.of("number", number, "code", code));
  }

  Page askForCode(FormErrors errors) {
    return page("code.title", "grants/street/code", Map.of("errors", errors));
  }

  Page unknown() {
    return askForCode(FormErrors.of(new Flaw("code", WORDS.say("code.unknown")))).unprocessable();
  }

  /// @param secret credentials that are shown this once, or empty
  /// @param done the name of the words that say what was just done, or empty
  Page status(UnlockedMailbox mailbox, AskedForm typed, String secret, String done) {
    return page(
        "status.title",
        "grants/street/status",
        Map.of("grants", shown(mailbox), "typed", typed, "secret", secret, "done", done));
  }

  private Page page(String title, String template, Map<String, Object> model) {
    StreetFrame frame = frames.of(WORDS.say(title), StreetFrame.Place.REPORT).unlisted();
    var all = new HashMap<String, Object>(model);
    all.put("frame", frame);
    all.put("conduct", rules.rules(STRANGER).conduct());
    return Page.of(template, all);
  }
}
