package org.bellbuoy.embargo.counter;

import java.util.Optional;
import org.bellbuoy.embargo.GuestSessions;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.counter.GuestList;
import org.springframework.stereotype.Component;

/// Tells the counter's filter which outsider it is.
@Component
class CounterGuests implements GuestList {

  private final GuestSessions sessions;

  CounterGuests(GuestSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<Viewer.Outsider> viewer(String session) {
    return sessions.viewer(session);
  }
}
