package org.bellbuoy.notices;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.delivery.NoticePost;
import org.bellbuoy.publication.PublicAddresses;
import org.bellbuoy.runs.Bundle;
import org.bellbuoy.runs.DryRun;
import org.bellbuoy.runs.Going;
import org.bellbuoy.runs.Outcome;
import org.bellbuoy.runs.Step;
import org.springframework.stereotype.Component;

/// The notices by mail: right after the page, whatever becomes of the rest of the run. It writes
/// down who is told and looks on; the sending is done by [SendNotices].
@Component
class NoticeStep implements Step {

  static final String NAME = "notices";

  /// The step of `publication` that makes the page.
  private static final String PAGE = "page";

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration A_WHILE = Duration.ofMinutes(1);
  private static final String OVERTAKEN =
      "A later revision was published before anybody was told of this one: it tells everybody.";
  private static final Recipient SAMPLE =
      new Recipient("ann@example.org", "you asked for it.", null, null);

  private final PlanNotice plan;
  private final DeliveryStore deliveries;
  private final Audiences audiences;
  private final ConcernedStore concerned;
  private final Pilots pilots;
  private final NoticeSamples samples;
  private final NoticePost post;
  private final RevisionsInPublic revisions;
  private final PublicAddresses addresses;

  NoticeStep(
      PlanNotice plan,
      DeliveryStore deliveries,
      Audiences audiences,
      ConcernedStore concerned,
      Pilots pilots,
      NoticeSamples samples,
      NoticePost post,
      RevisionsInPublic revisions,
      PublicAddresses addresses) {
    this.plan = plan;
    this.deliveries = deliveries;
    this.audiences = audiences;
    this.concerned = concerned;
    this.pilots = pilots;
    this.samples = samples;
    this.post = post;
    this.revisions = revisions;
    this.addresses = addresses;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "Notices by mail";
  }

  @Override
  public Set<String> after() {
    return Set.of(PAGE);
  }

  @Override
  public String wayBack() {
    return "Letters cannot be called back. Those that have not left can be held under Notices.";
  }

  @Override
  public Optional<String> skipped(Bundle bundle) {
    return revisions.open(bundle).isNews()
        ? Optional.empty()
        : Optional.of("Nobody has to act again, so nobody is told again.");
  }

  @Override
  public DryRun dryRun(Bundle bundle) {
    Occasion occasion = occasion(revisions.open(bundle));
    Telling telling = audiences.of(bundle.advisory().value(), bundle.revision().value(), occasion);
    String first = post.isSet() ? "" : "No account for notices is set: they would wait.\n\n";
    return new DryRun(
        first
            + byHand(telling.byHand())
            + samples.letter(occasion, telling.recipients().stream().findFirst().orElse(SAMPLE)),
        telling.recipients().size());
  }

  @Override
  public Outcome execute(Going going) {
    Optional<RevisionInPublic> said = revisions.find(going.bundle());
    if (said.isEmpty()) {
      return new Outcome.Later("The advisory is not public yet.");
    }
    UUID revision = going.bundle().revision().value();
    if (said.get().isToldByLater() && !plan.isPlanned(revision)) {
      return new Outcome.Done(OVERTAKEN, "");
    }
    Notice notice = plan.plan(going.bundle().advisory().value(), revision, occasion(said.get()));
    Tally tally = deliveries.tally(notice.id());
    return tally.untried() == 0
        ? new Outcome.Done(
            stopped(notice)
                + byHand(concerned.counts(notice.id()).getOrDefault(Reached.BY_HAND, 0))
                + tally.words(),
            "")
        : outcome(notice, tally);
  }

  private static String byHand(long number) {
    return number == 0
        ? ""
        : "%d of the customers it is about are reached by no letter: a person tells them, under Notices. "
            .formatted(number);
  }

  private static String stopped(Notice notice) {
    return notice.state() == NoticeState.STOPPED ? "Stopped for good. " : "";
  }

  private String pilot(Notice notice) {
    return pilots.of(notice.id()).filter(Pilot::isUnderWay).isPresent()
        ? "A pilot goes first; the rest waits for it, under Notices. "
        : "";
  }

  private Outcome outcome(Notice notice, Tally tally) {
    if (!post.isSet()) {
      return new Outcome.Failed(
          tally.words() + " There is no account for notices: set one under Operations.");
    }
    return switch (notice.state()) {
      case PAUSED -> new Outcome.UnderWay("Held. " + tally.words(), A_WHILE);
      case GOING -> new Outcome.UnderWay(pilot(notice) + tally.words(), SOON);
      case STOPPED -> new Outcome.UnderWay(stopped(notice) + tally.words(), SOON);
    };
  }

  private Occasion occasion(RevisionInPublic revision) {
    return Occasion.of(revision, addresses.page(revision.facts()));
  }
}
