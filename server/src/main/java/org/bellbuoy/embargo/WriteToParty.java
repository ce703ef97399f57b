package org.bellbuoy.embargo;

import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One of us writes to a party.
@Component
public class WriteToParty {

  static final int TEXT = 20_000;

  private final ReachParty reach;
  private final CounterStore counter;
  private final Ids ids;

  WriteToParty(ReachParty reach, CounterStore counter, Ids ids) {
    this.reach = reach;
    this.counter = counter;
    this.ids = ids;
  }

  @Transactional
  public void write(Viewer by, EmbargoId circle, String code, String text) {
    ReachParty.Typed typed = new ReachParty.Typed("message", text, TEXT);
    reach.with(
        by,
        circle,
        code,
        typed,
        (party, words, at) -> {
          Letter letter = new Letter(ids.next(), by.actor().id(), at, words);
          counter.add(party, letter);
          return letter.id();
        });
  }
}
