package org.bellbuoy.delivery;

import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.RestoreFence;
import org.springframework.stereotype.Component;

/// The way on which notices leave: by their own account, signed by its key, and not while the
/// restore fence is closed. For the house alone.
@Component
public class NoticePost {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final MailAccounts accounts;
  private final MailKeys keys;
  private final MailLine line;
  private final RestoreFence fence;

  NoticePost(MailAccounts accounts, MailKeys keys, MailLine line, RestoreFence fence) {
    this.accounts = accounts;
    this.keys = keys;
    this.line = line;
    this.fence = fence;
  }

  /// Whether there is an account for notices.
  public boolean isSet() {
    return account().exists();
  }

  /// Whether one may leave now.
  public boolean isOpen() {
    return isSet() && !fence.held();
  }

  /// The address notices come from; empty while none is set.
  public String sender() {
    return isSet() ? account().from() : "";
  }

  /// The address answers come from; empty while none is set.
  public String answerer() {
    MailAccount other = accounts.get(HOUSE, MailKind.CORRESPONDENCE);
    return other.exists() ? other.from() : "";
  }

  /// What stands behind the sign in the Message-IDs of notices.
  public String domain() {
    return account().domain();
  }

  /// Begins a conversation; none while the way is closed.
  ///
  /// @throws Postman.NotTaken when there is nobody to talk to
  public Optional<MailLine.Talk> open() {
    MailAccount account = account();
    return account.exists() && !fence.held()
        ? Optional.of(line.open(account, keys.signing(MailKind.NOTICES)))
        : Optional.empty();
  }

  private MailAccount account() {
    return accounts.get(HOUSE, MailKind.NOTICES);
  }
}
