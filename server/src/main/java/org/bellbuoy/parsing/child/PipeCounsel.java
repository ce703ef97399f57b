package org.bellbuoy.parsing.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.parsing.EncryptedKey;
import org.bellbuoy.parsing.MessageKey;
import org.bellbuoy.parsing.PgpLimits;
import org.bellbuoy.parsing.PgpWire;
import org.bellbuoy.parsing.Unreadable;

/// Asks the house through the pipe, a few times for each message.
final class PipeCounsel implements Counsel {

  private final DataInputStream from;
  private final DataOutputStream to;
  private int asked;

  PipeCounsel(DataInputStream from, DataOutputStream to) {
    this.from = from;
    this.to = to;
  }

  @Override
  public Optional<MessageKey> open(List<EncryptedKey> keys) {
    count();
    try {
      PgpWire.ask(to, keys);
      to.flush();
      return PgpWire.key(from);
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  @Override
  public List<byte[]> certificates(List<Long> keyIds) {
    count();
    try {
      to.writeInt(PgpWire.ASK_CERTIFICATES);
      PgpWire.ids(to, keyIds);
      to.flush();
      return PgpWire.certificates(from);
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  private void count() {
    asked++;
    if (asked > PgpLimits.FEW) {
      throw new TooHostile(Unreadable.TOO_MANY_PARTS);
    }
  }
}
