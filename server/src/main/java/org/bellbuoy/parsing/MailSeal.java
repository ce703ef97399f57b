package org.bellbuoy.parsing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What OpenPGP says of a message.
///
/// @param encrypted whether all that is shown was encrypted, and to a key of ours
/// @param signer fingerprint of the primary key whose signature holds, or empty
/// @param addresses that the signer's certificate says to belong to, in lower case
/// @param keys certificates that came with it
/// @param unopened why it could not be opened; then no text of it is shown
public record MailSeal(
    boolean encrypted,
    SignatureState signature,
    String signer,
    List<String> addresses,
    List<SeenKey> keys,
    @Nullable Unreadable unopened) {

  public static final MailSeal NONE =
      new MailSeal(false, SignatureState.NONE, "", List.of(), List.of(), null);

  public MailSeal {
    addresses = List.copyOf(addresses);
    keys = List.copyOf(keys);
  }

  public Optional<Unreadable> findUnopened() {
    return Optional.ofNullable(unopened);
  }

  /// Whether there is anything to say of it.
  public boolean speaks() {
    return encrypted || signature != SignatureState.NONE || !keys.isEmpty() || unopened != null;
  }
}
