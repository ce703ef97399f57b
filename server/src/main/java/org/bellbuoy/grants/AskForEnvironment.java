package org.bellbuoy.grants;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.correspondence.KeepForReporter;
import org.bellbuoy.correspondence.UnlockedMailbox;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A researcher who has a mailbox asks for a test environment in it.
@Component
@AtStreet
public class AskForEnvironment {

  private final Asking asking;
  private final KeepForReporter keep;
  private final GrantPapers papers;
  private final Ids ids;
  private final Clock clock;

  AskForEnvironment(Asking asking, KeepForReporter keep, GrantPapers papers, Ids ids, Clock clock) {
    this.asking = asking;
    this.keep = keep;
    this.papers = papers;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return the number of what was asked for
  @Transactional
  public String ask(UnlockedMailbox mailbox, Asked asked) {
    Instant now = clock.instant();
    String code = ids.code();
    asking.put(ids.next(), code, mailbox.thread(), mailbox.id(), asked, now);
    GrantPaper paper = GrantPaper.asked(code, asked.what());
    keep.keep(mailbox, papers.post(paper));
    return paper.number();
  }
}
