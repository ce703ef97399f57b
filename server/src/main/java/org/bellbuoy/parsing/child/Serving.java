package org.bellbuoy.parsing.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.parsing.ArchiveWire;
import org.bellbuoy.parsing.CheckedSignature;
import org.bellbuoy.parsing.MailWire;
import org.bellbuoy.parsing.Parsed;
import org.bellbuoy.parsing.PgpWire;
import org.bellbuoy.parsing.Unreadable;

/// Does what the house asks for, one after the other, until nobody asks any more.
final class Serving {

  private final DataInputStream from;
  private final DataOutputStream to;
  private final boolean knowsOpenPgp;

  Serving(DataInputStream from, DataOutputStream to, boolean knowsOpenPgp) {
    this.from = from;
    this.to = to;
    this.knowsOpenPgp = knowsOpenPgp;
  }

  void serve() throws IOException {
    while (true) {
      switch (from.readInt()) {
        case PgpWire.READ_MAIL -> read(MailWire.receive(from));
        case PgpWire.ENCRYPT -> encrypt(PgpWire.certificates(from), MailWire.receive(from));
        case PgpWire.LOOK_AT_KEYS -> PgpWire.keys(to, openPgp().keys(MailWire.receive(from)));
        case PgpWire.VERIFY -> verify(MailWire.receive(from));
        case ArchiveWire.LOOK_INSIDE ->
            ArchiveWire.write(
                to, new ArchiveLook().look(ArchiveWire.file(from), ArchiveWire.path(from)));
        default -> throw new IOException("an errand of no kind");
      }
      to.flush();
    }
  }

  /// Nobody is asked for other certificates: only those that were given count.
  private void verify(byte[] certificates) throws IOException {
    byte[] signed = MailWire.receive(from);
    byte[] signature = MailWire.receive(from);
    OpenPgp openPgp = knowsOpenPgp ? new WarmOpenPgp(Counsel.NONE) : OpenPgp.COLD;
    OpenPgp.Verdict verdict = openPgp.verify(signed, signature, openPgp.keys(certificates));
    PgpWire.checked(to, new CheckedSignature(verdict.state(), verdict.signer()));
  }

  private OpenPgp openPgp() {
    return knowsOpenPgp ? new WarmOpenPgp(new PipeCounsel(from, to)) : OpenPgp.COLD;
  }

  private void read(byte[] message) throws IOException {
    Parsed parsed;
    try {
      parsed = parsed(message);
    } catch (NeedsOpenPgp _) {
      to.writeInt(PgpWire.AGAIN);
      return;
    }
    MailWire.write(to, parsed);
  }

  private Parsed parsed(byte[] message) {
    try {
      return new Parsed.Read(new MailReader(openPgp()).read(message));
    } catch (TooHostile hostile) {
      return new Parsed.Unread(hostile.reason());
    } catch (NeedsOpenPgp needed) {
      throw needed;
    } catch (OutOfMemoryError | StackOverflowError _) {
      return new Parsed.Unread(Unreadable.TOO_MUCH_WORK);
    } catch (Exception | LinkageError _) {
      return new Parsed.Unread(Unreadable.BROKEN);
    }
  }

  private void encrypt(List<byte[]> certificates, byte[] payload) throws IOException {
    Optional<byte[]> message = openPgp().encrypt(certificates, payload);
    to.writeBoolean(message.isPresent());
    if (message.isPresent()) {
      MailWire.send(to, message.get());
    }
  }
}
