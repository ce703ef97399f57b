package org.bellbuoy.delivery;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.vault.Hashes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends a letter to whoever asks, at once and by nobody else's address, so that one sees what the
/// mail server says. In the letter stands a number, by which one says that it arrived.
///
/// Refuses: not allowed, outward held.
@Component
public class SendTestLetter {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NUMBERS = 1_000_000;

  private final TestLetterStore store;
  private final MailAccounts accounts;
  private final MailKeys keys;
  private final Postman postman;
  private final People people;
  private final RestoreFence fence;
  private final Authority authority;
  private final TransactionTemplate transaction;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  SendTestLetter(
      TestLetterStore store,
      MailAccounts accounts,
      MailKeys keys,
      Postman postman,
      People people,
      RestoreFence fence,
      Authority authority,
      TransactionTemplate transaction,
      Ids ids,
      Clock clock,
      News news) {
    this.store = store;
    this.accounts = accounts;
    this.keys = keys;
    this.postman = postman;
    this.people = people;
    this.fence = fence;
    this.authority = authority;
    this.transaction = transaction;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  public MailTrial send(Viewer viewer) {
    authority.require(viewer, Permission.RUN_HOUSE);
    fence.requireOpen();
    MailAccount account = accounts.get(viewer);
    if (!account.exists()) {
      return new MailTrial.NotSet();
    }
    String number = "%06d".formatted(RANDOM.nextInt(NUMBERS));
    String to = people.self(viewer).email();
    MailTrial trial = hand(account, letter(account, to, number));
    keep(viewer, account, number, trial instanceof MailTrial.Failed failed ? failed : null);
    return trial;
  }

  private MailTrial hand(MailAccount account, Letter letter) {
    try {
      postman.hand(account, keys.signing(MailKind.CORRESPONDENCE), letter);
      return new MailTrial.Taken(letter.to());
    } catch (Postman.NotTaken refused) {
      return new MailTrial.Failed(refused.trouble(), refused.said());
    }
  }

  private Letter letter(MailAccount account, String to, String number) {
    String text =
        "This is a test letter of the security desk. That you read it says that letters leave.\n\n"
            + "Type this number on the page it was sent from:\n\n    %s\n\nNothing else has to be done."
                .formatted(number);
    String messageId = "<" + ids.code() + ids.code() + "@" + account.domain() + ">";
    return new Letter(to, "Test letter", text, messageId, List.of(), true);
  }

  private void keep(
      Viewer viewer, MailAccount account, String number, MailTrial.@Nullable Failed failed) {
    UUID id = ids.next();
    UUID by = authority.requireStaff(viewer).personId();
    Instant now = clock.instant();
    LetterTrouble trouble = failed == null ? null : failed.trouble();
    transaction.executeWithoutResult(_ -> {
      store.add(
          new TestLetterStore.StoredTest(id, by, account.version(), now, trouble, null),
          Hashes.sha256(number));
      news.tell(new MailTried(viewer.actor(), now, id, trouble));
    });
  }
}
