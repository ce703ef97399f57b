package org.bellbuoy.advisories;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.embargo.Embargo;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Proposed;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.TwoPersonDeed;
import org.bellbuoy.identity.Urgency;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.identity.WhoConfirms;
import org.springframework.stereotype.Component;

/// Who may approve a frozen revision: nobody who wrote any of it.
@Component
public class Reviews {

  private final RevisionStore revisions;
  private final SectionStore sections;
  private final Embargoes embargoes;
  private final SecondPerson second;
  private final Rights rights;

  Reviews(
      RevisionStore revisions,
      SectionStore sections,
      Embargoes embargoes,
      SecondPerson second,
      Rights rights) {
    this.revisions = revisions;
    this.sections = sections;
    this.embargoes = embargoes;
    this.second = second;
    this.rights = rights;
  }

  /// Refuses: [AdvisoryRefusal.NotInThatState].
  public WhoConfirms who(Viewer viewer, AdvisoryId id) {
    Advisory advisory = rights.find(viewer, Permission.APPROVE_ADVISORY, id);
    Revision revision = UnderWay.required(revisions, id, RevisionState.IN_REVIEW);
    return second.who(viewer, of(viewer, advisory, revision));
  }

  Proposed of(Viewer viewer, Advisory advisory, Revision revision) {
    Set<UUID> hands = new HashSet<>(sections.writers(revision.id()));
    if (revision.submittedBy() != null) {
      hands.add(revision.submittedBy());
    }
    EmbargoId circle = advisory.circle();
    return new Proposed(
        TwoPersonDeed.PUBLISH_REVISION,
        revision.id().value(),
        circle == null ? null : circle.value(),
        hands,
        revision.submittedAt() == null ? revision.startedAt() : revision.submittedAt(),
        circle == null ? Urgency.ORDINARY : urgency(embargoes.get(viewer, circle)));
  }

  /// It is an emergency once the silence was broken from outside.
  private static Urgency urgency(Embargo embargo) {
    return switch (embargo) {
      case Embargo.Ended ended ->
          switch (ended.why()) {
            case LEAK, EXPLOITATION -> Urgency.EMERGENCY;
            case DATE_REACHED, FIX_PUBLIC -> Urgency.ORDINARY;
          };
      case Embargo.None _, Embargo.Proposed _, Embargo.Agreed _ -> Urgency.ORDINARY;
    };
  }
}
