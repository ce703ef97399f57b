package org.bellbuoy.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.vault.ScopeErased;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Sends the letters that are due, each by the same Message-ID however often it is tried. While the
/// restore fence is closed none leaves.
@Component
public class SendLetters {

  private static final int AT_ONCE = 20;
  private static final Duration CLAIM = Duration.ofMinutes(10);

  private final LetterStore store;
  private final SettleLetter settle;
  private final MailAccounts accounts;
  private final MailKeys keys;
  private final RestoreFence fence;
  private final Postman postman;
  private final Vault vault;
  private final JsonMapper json;
  private final Clock clock;

  SendLetters(
      LetterStore store,
      SettleLetter settle,
      MailAccounts accounts,
      MailKeys keys,
      RestoreFence fence,
      Postman postman,
      Vault vault,
      JsonMapper json,
      Clock clock) {
    this.store = store;
    this.settle = settle;
    this.accounts = accounts;
    this.keys = keys;
    this.fence = fence;
    this.postman = postman;
    this.vault = vault;
    this.json = json;
    this.clock = clock;
  }

  /// @return how many were tried
  public int send() {
    return Arrays.stream(MailKind.values()).mapToInt(this::send).sum();
  }

  private int send(MailKind kind) {
    MailAccount account = accounts.get(new Viewer.Machine(), kind);
    if (!account.exists() || fence.held()) {
      return 0;
    }
    Instant now = clock.instant();
    List<LetterStore.StoredLetter> due = store.claim(kind, now, now.plus(CLAIM), AT_ONCE);
    CrashPoint.here("delivery.letter.claimed");
    MailSignature signature = due.isEmpty() ? MailSignature.NONE : keys.signing(kind);
    due.forEach(letter -> send(account, signature, letter));
    return due.size();
  }

  private void send(MailAccount account, MailSignature signature, LetterStore.StoredLetter stored) {
    try {
      byte[] opened = vault.open(QueueLetter.binding(stored.id()), stored.letter());
      postman.hand(account, signature, json.readValue(opened, Letter.class));
      CrashPoint.here("delivery.letter.handed");
      settle.sent(stored);
      CrashPoint.here("delivery.letter.settled");
    } catch (ScopeErased gone) {
      settle.failed(stored);
    } catch (Postman.NotTaken refused) {
      settle.notTaken(stored, refused.mayTakeItLater());
    }
  }
}
