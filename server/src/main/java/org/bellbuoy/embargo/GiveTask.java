package org.bellbuoy.embargo;

import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks a party to do something.
@Component
public class GiveTask {

  private static final int TEXT = 2_000;

  private final ReachParty reach;
  private final CounterStore counter;
  private final Ids ids;

  GiveTask(ReachParty reach, CounterStore counter, Ids ids) {
    this.reach = reach;
    this.counter = counter;
    this.ids = ids;
  }

  @Transactional
  public void give(Viewer by, EmbargoId circle, String code, String text) {
    ReachParty.Typed typed = new ReachParty.Typed("task", text, TEXT);
    reach.with(
        by,
        circle,
        code,
        typed,
        (party, words, at) -> {
          PartyTask task = new PartyTask(ids.next(), ids.code(), words, at, null);
          counter.add(party, task, by.actor().id());
          return task.id();
        });
  }
}
