package org.bellbuoy.intake.street;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bellbuoy.correspondence.MailboxItem;
import org.bellbuoy.correspondence.MailboxItem.Kind;
import org.bellbuoy.correspondence.MailboxView;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.ReporterState;
import org.bellbuoy.intake.ReportersCopy;
import org.bellbuoy.intake.street.ReporterPapers.ShownPromise;
import org.bellbuoy.policy.GroundRulesInForce;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartsInUse;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads out of a mailbox what belongs to the reporter.
@Component
class PaperViews {

  private static final Words WORDS = Words.of("intake");
  private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,2}[.)]\\s+\\S.*");
  private static final Viewer STRANGER = new Viewer.Anyone();

  private final OfferedProducts products;
  private final ReportersCopy copies;
  private final VendorProfiles vendors;
  private final GroundRulesInForce rules;
  private final PartsInUse parts;

  PaperViews(
      OfferedProducts products,
      ReportersCopy copies,
      VendorProfiles vendors,
      GroundRulesInForce rules,
      PartsInUse parts) {
    this.parts = parts;
    this.rules = rules;
    this.products = products;
    this.copies = copies;
    this.vendors = vendors;
  }

  ReporterPapers of(MailboxView view, ReporterState state, Instant now) {
    List<ShownPromise> promises = promises(view, state, now);
    boolean broken =
        !promises.isEmpty() && promises.getLast().state().equals(WORDS.say("promise.broken"));
    Content content = content(view);
    String agreed = view.newest(Kind.CREDIT_AGREED).map(MailboxItem::text).orElse(null);
    boolean withdrawn = view.newest(Kind.WITHDRAWN).isPresent();
    return new ReporterPapers(
        promises,
        state == ReporterState.NEEDS_YOU ? questions(view) : List.of(),
        content == null ? List.of() : AnswerFacts.of(content, products),
        view.newest(Kind.STATEMENT).isPresent(),
        view.newest(Kind.GOOD_FAITH_REVOKED).map(MailboxItem::text).orElse(null),
        credit(view, agreed),
        agreed != null && !agreed.isEmpty(),
        agreed != null && agreed.isEmpty(),
        withdrawn,
        broken || disputed(state) ? escalation() : null,
        state.ended() || view.newest(Kind.ADVISORY).isPresent() ? null : ShownDate.deadline(view),
        view.newest(Kind.CVE).map(MailboxItem::text).orElse(""),
        parts.uses(Part.TEST_ENVIRONMENTS));
  }

  private String escalation() {
    String named = rules.rules(STRANGER).escalation();
    return named.isEmpty() ? vendors.profile(STRANGER).contact() : named;
  }

  /// A promise is kept by the first word from us in time; once we spoke, an older one is done with.
  private static List<ShownPromise> promises(MailboxView view, ReporterState state, Instant now) {
    List<ShownPromise> shown = new ArrayList<>();
    List<MailboxItem> items = view.items();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).kind() == Kind.PROMISE) {
        Instant by = Instant.parse(items.get(i).text());
        shown.add(shown(by, spoken(items, items.get(i).at()), state, now));
      }
    }
    return shown;
  }

  private static @Nullable Instant spoken(List<MailboxItem> items, Instant since) {
    return items.stream()
        .filter(item -> item.kind() == Kind.OUR_MESSAGE && item.at().isAfter(since))
        .map(MailboxItem::at)
        .findFirst()
        .orElse(null);
  }

  private static ShownPromise shown(
      Instant by, @Nullable Instant spoken, ReporterState state, Instant now) {
    if (spoken != null) {
      return spoken.isAfter(by) ? said(by, "late", Tone.DANGER) : said(by, "kept", Tone.GOOD);
    }
    if (state.ended()) {
      return said(by, "over", Tone.NEUTRAL);
    }
    return now.isAfter(by) ? said(by, "broken", Tone.DANGER) : said(by, "pending", Tone.INFO);
  }

  private static ShownPromise said(Instant by, String word, Tone tone) {
    return new ShownPromise(by, WORDS.say("promise." + word), tone);
  }

  private static List<String> questions(MailboxView view) {
    return view.newest(Kind.OUR_MESSAGE)
        .map(MailboxItem::text)
        .orElse("")
        .lines()
        .filter(line -> NUMBERED.matcher(line).matches())
        .map(String::strip)
        .toList();
  }

  private String credit(MailboxView view, @Nullable String agreed) {
    if (agreed != null && !agreed.isEmpty()) {
      return agreed;
    }
    Content content = content(view);
    return view.newest(Kind.CREDIT_PROPOSED)
        .map(MailboxItem::text)
        .orElse(content == null ? "" : content.credit());
  }

  private @Nullable Content content(MailboxView view) {
    return view.newest(Kind.REPORT).map(item -> copies.read(item.text())).orElse(null);
  }

  private static boolean disputed(ReporterState state) {
    return switch (state) {
      case REJECTED, OUT_OF_SCOPE, NO_FIX_PLANNED, DISPROVED -> true;
      case RECEIVED,
          ANSWERED,
          LOOKING,
          NEEDS_YOU,
          CONFIRMED,
          FIXING,
          SCHEDULED,
          PUBLISHED,
          KNOWN_ALREADY,
          CLOSED ->
          false;
    };
  }
}
