package org.bellbuoy.embargo;

import java.time.Clock;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes whoever reported a party to the embargo: the reporter has a voice in the date.
///
/// Part of the deed that puts a report under the circle, and therefore asks for no permission.
@Component
public class AddReporter {

  private static final String NAME = "the reporter";

  private final PartyStore parties;
  private final Ids ids;
  private final Clock clock;

  AddReporter(PartyStore parties, Ids ids, Clock clock) {
    this.parties = parties;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param mailbox the mailbox through which the reporter speaks
  @Transactional
  public void add(Viewer by, EmbargoId circle, UUID mailbox) {
    Party reporter =
        new Party(
            mailbox, ids.code(), circle, PartyKind.REPORTER, NAME, clock.instant(), null, null);
    parties.add(reporter, by.actor().id());
  }
}
