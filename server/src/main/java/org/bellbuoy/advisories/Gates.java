package org.bellbuoy.advisories;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.sightings.Sightings;
import org.springframework.stereotype.Component;

/// What still stands between a revision and the public.
@Component
public class Gates {

  private final RevisionStore revisions;
  private final DraftVault vault;
  private final Rights rights;
  private final Embargoes embargoes;
  private final Installation installation;
  private final Clock clock;
  private final Witnesses witnesses;
  private final Deadlines deadlines;
  private final Sightings sightings;
  private final TranslationVault translations;

  Gates(
      RevisionStore revisions,
      DraftVault vault,
      Rights rights,
      Embargoes embargoes,
      Installation installation,
      Clock clock,
      Witnesses witnesses,
      Deadlines deadlines,
      Sightings sightings,
      TranslationVault translations) {
    this.sightings = sightings;
    this.translations = translations;
    this.revisions = revisions;
    this.vault = vault;
    this.rights = rights;
    this.embargoes = embargoes;
    this.installation = installation;
    this.clock = clock;
    this.witnesses = witnesses;
    this.deadlines = deadlines;
  }

  /// Every gate that applies to the revision under way, in the order of the rule book.
  public List<Gate.Result> of(Viewer viewer, AdvisoryId id) {
    Advisory advisory = rights.find(viewer, Permission.READ_CASE, id);
    Revision revision = UnderWay.required(revisions, id);
    return check(viewer, advisory, revision, content(advisory, revision));
  }

  /// Refuses with every gate that is red.
  public void requireGreen(Viewer viewer, Approved approved) {
    List<Gate.Result> red =
        check(viewer, approved.of(), approved.revision(), approved.content()).stream()
            .filter(Gate.Result::blocks)
            .toList();
    if (!red.isEmpty()) {
      throw new AdvisoryRefusal.GatesAreRed(red).refused();
    }
  }

  /// Whether all that is left to wait for is the end of the embargo.
  boolean complete(Viewer viewer, Advisory advisory, Revision revision) {
    return check(viewer, advisory, revision, content(advisory, revision)).stream()
        .filter(result -> result.gate() != Gate.EMBARGO)
        .noneMatch(Gate.Result::blocks);
  }

  /// Whether this is a good moment for it to go out, by the vendor's calendar.
  public Gate.Result moment(Viewer viewer, AdvisoryId id, Instant at) {
    Advisory advisory = rights.find(viewer, Permission.READ_CASE, id);
    Revision revision = UnderWay.required(revisions, id);
    Content content = content(advisory, revision);
    return MomentGate.check(asked(viewer, advisory, revision, content, at));
  }

  private List<Gate.Result> check(
      Viewer viewer, Advisory advisory, Revision revision, Content content) {
    GateQuestion asked = asked(viewer, advisory, revision, content, clock.instant());
    if (revision.purpose() != Purpose.CONTENT) {
      return Stream.of(Gate.EMBARGO, Gate.SECOND_PERSON)
          .map(gate -> GateChecks.check(gate, asked))
          .toList();
    }
    return Stream.of(Gate.values())
        .filter(gate -> gate.appliesTo(revision.kind(), advisory.origin()))
        .filter(gate -> gate != Gate.TRANSLATIONS || asked.spoken().elsewhere())
        .map(gate -> GateChecks.check(gate, asked))
        .toList();
  }

  private GateQuestion asked(
      Viewer viewer, Advisory advisory, Revision revision, Content content, Instant at) {
    return new GateQuestion(
        advisory,
        revision,
        content,
        lifted(viewer, advisory),
        installation.demo(),
        at,
        witnesses.source(viewer, advisory, content),
        witnesses.catalogue(advisory, content),
        sightings.of(viewer, content.particulars().ids()),
        deadlines.calendar(viewer).calendar(),
        SpokenIn.of(content, translations.of(advisory.id())));
  }

  private boolean lifted(Viewer viewer, Advisory advisory) {
    EmbargoId circle = advisory.circle();
    return circle == null || embargoes.findLifted(viewer, circle).isPresent();
  }

  private Content content(Advisory advisory, Revision revision) {
    if (revision.state() != RevisionState.DRAFT) {
      return vault.frozen(revision.id());
    }
    String number = advisory.trackingId();
    return Content.of(
        number == null ? "DRAFT" : number,
        revision.number(),
        revision.kind(),
        vault.texts(revision.id()),
        vault.particulars(revision.id()));
  }
}
