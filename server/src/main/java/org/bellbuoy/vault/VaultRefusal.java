package org.bellbuoy.vault;

import org.bellbuoy.kernel.Refusal;

/// Why something about keys was not done.
public sealed interface VaultRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// Keys are being rotated at this moment.
  record RotationUnderWay() implements VaultRefusal {
    @Override
    public String code() {
      return "rotation-under-way";
    }

    @Override
    public String sentence() {
      return "The keys are being rotated already. Wait until that is done.";
    }
  }

  /// The master key comes from the environment, and no next one was given.
  record NoNextKey() implements VaultRefusal {
    @Override
    public String code() {
      return "no-next-key";
    }

    @Override
    public String sentence() {
      return "The master key comes from the environment. Give the next one as"
          + " BELLBUOY_VAULT_NEXTMASTERKEY, start again, and then rotate.";
    }
  }

  /// The key service that is to wrap the next master key does not answer, or refuses.
  record NoAnswer() implements VaultRefusal {
    @Override
    public String code() {
      return "key-service-away";
    }

    @Override
    public String sentence() {
      return "The key service does not answer or refuses, so no new master key can be kept. Everything goes on"
          + " under the one in force. Try again later.";
    }
  }
}
