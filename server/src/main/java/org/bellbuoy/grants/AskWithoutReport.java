package org.bellbuoy.grants;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.correspondence.FreshReceipt;
import org.bellbuoy.correspondence.OpenMailbox;
import org.bellbuoy.correspondence.OpenedMailbox;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A researcher asks for a test environment before there is any report, and gets a mailbox for it.
@Component
@AtStreet
public class AskWithoutReport {

  private final Asking asking;
  private final OpenMailbox mailboxes;
  private final GrantPapers papers;
  private final Ids ids;
  private final Clock clock;

  AskWithoutReport(Asking asking, OpenMailbox mailboxes, GrantPapers papers, Ids ids, Clock clock) {
    this.asking = asking;
    this.mailboxes = mailboxes;
    this.papers = papers;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param fresh made before the transaction began, because making it is slow
  /// @return the number of what was asked for
  @Transactional
  public String ask(FreshReceipt fresh, Asked asked) {
    Instant now = clock.instant();
    UUID id = ids.next();
    String code = ids.code();
    GrantPaper paper = GrantPaper.asked(code, asked.what());
    OpenedMailbox opened = mailboxes.open(fresh, id, List.of(papers.post(paper)), List.of());
    asking.put(id, code, opened.thread(), opened.mailbox(), asked, now);
    return paper.number();
  }
}
