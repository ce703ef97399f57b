package org.bellbuoy.delivery;

import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The test letters that went out, and whether one arrived.
@Component
public class TestLetters {

  private final TestLetterStore store;
  private final MailAccounts accounts;
  private final Authority authority;

  TestLetters(TestLetterStore store, MailAccounts accounts, Authority authority) {
    this.store = store;
    this.accounts = accounts;
    this.authority = authority;
  }

  /// A test letter.
  ///
  /// @param trouble why the server did not take it, or null
  /// @param arrivedAt when the number in it was shown, or null
  public record Sent(Instant at, @Nullable LetterTrouble trouble, @Nullable Instant arrivedAt) {

    public boolean arrived() {
      return arrivedAt != null;
    }
  }

  /// The latest one that went by the account as it is set now.
  public Optional<Sent> latest(Viewer viewer) {
    authority.require(viewer, Permission.RUN_HOUSE);
    return store
        .latest(accounts.get(viewer).version())
        .map(letter -> new Sent(letter.at(), letter.trouble(), letter.arrivedAt()));
  }

  /// Whether one arrived that went by the account as it is set now.
  public boolean haveArrived() {
    return latest(new Viewer.Machine()).filter(Sent::arrived).isPresent();
  }
}
