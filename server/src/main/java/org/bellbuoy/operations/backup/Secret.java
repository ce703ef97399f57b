package org.bellbuoy.operations.backup;

import java.util.Base64;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.vault.PrivateHalf;

/// What opens a backup.
public sealed interface Secret {

  /// The words it was sealed with.
  record Passphrase(String words) implements Secret {
    @Override
    public String toString() {
      return "Passphrase[…]";
    }
  }

  /// The private half of the recovery key.
  record RecoveryKey(PrivateHalf half) implements Secret {}

  /// The private half for a backup that says so of itself.
  default PrivateHalf half(String how) {
    return switch (this) {
      case Passphrase(String words) when how.startsWith(Recipient.PASSPHRASE) ->
          Passphrases.half(
              words, Base64.getDecoder().decode(how.substring(Recipient.PASSPHRASE.length())));
      case RecoveryKey(PrivateHalf half) when how.startsWith(Recipient.KEY) -> half;
      case Passphrase _ -> throw other("the recovery key " + how.replace(Recipient.KEY, ""));
      case RecoveryKey _ -> throw other("a passphrase");
    };
  }

  private static StartRefused other(String needed) {
    return new StartRefused(
        StartRefused.Kind.USAGE, "This backup was sealed with " + needed + ". Give that.");
  }
}
