package org.bellbuoy.parsing.child;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.parsing.EncryptedKey;
import org.bellbuoy.parsing.MessageKey;

/// Asks the house while a message is read.
interface Counsel {

  /// A house that knows nobody.
  Counsel NONE =
      new Counsel() {
        @Override
        public Optional<MessageKey> open(List<EncryptedKey> keys) {
          return Optional.empty();
        }

        @Override
        public List<byte[]> certificates(List<Long> keyIds) {
          return List.of();
        }
      };

  Optional<MessageKey> open(List<EncryptedKey> keys);

  List<byte[]> certificates(List<Long> keyIds);
}
