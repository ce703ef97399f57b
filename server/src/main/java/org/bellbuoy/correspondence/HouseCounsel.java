package org.bellbuoy.correspondence;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.kernel.Heavy;
import org.bellbuoy.parsing.EncryptedKey;
import org.bellbuoy.parsing.MailCounsel;
import org.bellbuoy.parsing.MessageKey;
import org.bellbuoy.parsing.PgpLimits;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// Answers the process that reads mail: the key of one message, by any key that is or was ours, and
/// the certificates we know.
@Component
public class HouseCounsel implements MailCounsel {

  private final PgpKeyStore own;
  private final KnownKeyStore known;
  private final KnownKeys keys;
  private final Vault vault;
  private final Heavy heavy;

  HouseCounsel(PgpKeyStore own, KnownKeyStore known, KnownKeys keys, Vault vault, Heavy heavy) {
    this.own = own;
    this.known = known;
    this.keys = keys;
    this.vault = vault;
    this.heavy = heavy;
  }

  @Override
  public Optional<MessageKey> open(List<EncryptedKey> wanted) {
    for (PgpKeyStore.StoredKey stored : own.secrets()) {
      byte[] secret = vault.open(SigningKey.place(stored.id()), stored.secret());
      Optional<MessageKey> found = heavy.run(() -> PgpKey.parse(secret).messageKey(wanted));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  @Override
  public List<byte[]> certificates(List<Long> keyIds) {
    return keyIds.stream()
        .limit(PgpLimits.FEW)
        .flatMap(id -> known.withPart(id).stream())
        .map(keys::certificate)
        .limit(PgpLimits.CERTIFICATES)
        .toList();
  }
}
