package org.bellbuoy.grants;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.correspondence.LeaveOneTimeNote;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Grants a test environment: what may be tried, until which minute, who wipes it afterwards, and
/// the credentials, which the researcher is shown once and nobody else ever.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [GrantRefusal.NotNow],
/// [GrantRefusal.MailboxClosed].
@Component
public class GrantEnvironment {

  private final GrantWriting writing;
  private final GrantStore store;
  private final GrantSeals seals;
  private final LeaveOneTimeNote notes;
  private final People people;
  private final Ids ids;

  GrantEnvironment(
      GrantWriting writing,
      GrantStore store,
      GrantSeals seals,
      LeaveOneTimeNote notes,
      People people,
      Ids ids) {
    this.writing = writing;
    this.store = store;
    this.seals = seals;
    this.notes = notes;
    this.people = people;
    this.ids = ids;
  }

  @Transactional
  public void grant(Viewer viewer, String code, GrantForm typed, long version) {
    Grant grant = writing.toDecide(viewer, code, version, GrantState.PROVISIONED);
    if (grant.state() != GrantState.REQUESTED) {
      throw new GrantRefusal.NotNow(grant.state()).refused();
    }
    Instant now = writing.now();
    Reading reading = new Reading();
    String scope = reading.block("scope", typed.scope(), GrantWriting.MOST);
    String credentials = reading.block("credentials", typed.credentials(), GrantWriting.MOST);
    Optional<AgreedMoment> end = TypedEnd.read(reading, typed.end(), typed.zone(), now);
    String wiper = reading.line("wiper", typed.wiper(), 40);
    Optional<Colleague> named = people.colleague(viewer, wiper);
    if (!wiper.isEmpty() && named.isEmpty()) {
      reading.flaw("wiper", "There is no colleague with this code.");
    }
    reading.finish();
    AgreedMoment moment = end.orElseThrow();
    UUID note = ids.next();
    if (!notes.leave(grant.thread(), note, credentials, moment.instant())) {
      throw new GrantRefusal.MailboxClosed().refused();
    }
    UUID who = named.orElseThrow().id();
    store.granted(grant.id(), seals.sealed(grant.id(), GrantSeals.SCOPE, scope), moment, who);
    store.decided(grant.id(), viewer.actor(), now);
    writing.go(viewer.actor(), grant.until(moment).provisioned(note), scope);
  }
}
