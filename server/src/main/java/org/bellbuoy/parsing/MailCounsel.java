package org.bellbuoy.parsing;

import java.util.List;
import java.util.Optional;

/// What the house answers while a message is read. The house keeps its secret keys to itself: the
/// reading process learns the key of one message, never a key of ours.
public interface MailCounsel {

  /// A house that has no key and knows nobody's.
  MailCounsel NONE =
      new MailCounsel() {
        @Override
        public Optional<MessageKey> open(List<EncryptedKey> keys) {
          return Optional.empty();
        }

        @Override
        public List<byte[]> certificates(List<Long> keyIds) {
          return List.of();
        }
      };

  /// The key of a message, if one of these was encrypted to a key of ours, in force or old.
  Optional<MessageKey> open(List<EncryptedKey> keys);

  /// The certificates we know that hold one of these keys.
  List<byte[]> certificates(List<Long> keyIds);
}
