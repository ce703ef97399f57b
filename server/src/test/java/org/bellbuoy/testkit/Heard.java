package org.bellbuoy.testkit;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.kernel.DomainEvent;
import org.springframework.context.ApplicationEventPublisher;

/// What was told as news while a test ran.
public final class Heard implements ApplicationEventPublisher {

  private final List<DomainEvent> events = new ArrayList<>();

  @Override
  public void publishEvent(Object event) {
    if (event instanceof DomainEvent news) {
      events.add(news);
    }
  }

  public List<DomainEvent> all() {
    return List.copyOf(events);
  }

  public <E extends DomainEvent> List<E> of(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  public void forget() {
    events.clear();
  }
}
