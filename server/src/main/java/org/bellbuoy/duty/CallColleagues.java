package org.bellbuoy.duty;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells colleagues that something waits for them at the desk: a neutral letter to each, which says
/// nothing of what it is.
///
/// Asks for no permission of its own: it is part of the deed that brings them in.
@Component
public class CallColleagues {

  private final Courier courier;

  CallColleagues(Courier courier) {
    this.courier = courier;
  }

  /// @param about what it belongs to
  /// @param words whole neutral sentences
  @Transactional(propagation = Propagation.MANDATORY)
  public void call(UUID about, Collection<UUID> people, String words) {
    people.forEach(person -> courier.tell(about, person, words));
  }
}
