package org.bellbuoy.parsing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A reading process that has said that it is locked. Two pipes lead to it and nothing else.
final class Child implements AutoCloseable {

  private final Process process;
  private final Duration patience;
  private final DataInputStream from;
  private final DataOutputStream to;

  private Child(Process process, Duration patience) {
    this.process = process;
    this.patience = patience;
    this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /// @param patience how long it may take to lock itself, and then to read each message
  /// @throws IOException when it does not say that it is locked; then it is not used
  static Child start(ProcessBuilder builder, Duration patience) throws IOException {
    Child child = new Child(builder.start(), patience);
    try (Watch _ = child.watched()) {
      if (child.from.readInt() != MailWire.LOCKED) {
        throw new IOException("the process did not lock itself");
      }
      return child;
    } catch (IOException unlocked) {
      child.close();
      throw unlocked;
    }
  }

  /// @return nothing when it takes a process that knows OpenPGP
  Optional<Parsed> read(byte[] message, MailCounsel counsel) {
    try (Watch watch = watched()) {
      return read(message, counsel, watch);
    }
  }

  private Optional<Parsed> read(byte[] message, MailCounsel counsel, Watch watch) {
    try {
      to.writeInt(PgpWire.READ_MAIL);
      MailWire.send(to, message);
      to.flush();
      for (int asked = 0; asked <= PgpLimits.FEW; asked++) {
        int word = from.readInt();
        switch (word) {
          case PgpWire.ASK_OPEN -> PgpWire.answer(to, counsel.open(PgpWire.asked(from)));
          case PgpWire.ASK_CERTIFICATES -> PgpWire.all(to, counsel.certificates(PgpWire.ids(from)));
          case PgpWire.AGAIN -> {
            return Optional.empty();
          }
          default -> {
            return Optional.of(MailWire.read(word, from));
          }
        }
        to.flush();
      }
      return Optional.of(new Parsed.Unread(Unreadable.BROKE_OUT));
    } catch (IOException _) {
      return Optional.of(
          new Parsed.Unread(watch.fired ? Unreadable.TOO_MUCH_WORK : Unreadable.BROKE_OUT));
    }
  }

  /// The armoured message, encrypted to all of them.
  ///
  /// @throws IOException when it cannot be encrypted to one of them
  String encrypt(List<byte[]> certificates, byte[] payload) throws IOException {
    try (Watch _ = watched()) {
      to.writeInt(PgpWire.ENCRYPT);
      PgpWire.all(to, certificates);
      MailWire.send(to, payload);
      to.flush();
      if (!from.readBoolean()) {
        throw new IOException("it cannot be encrypted to one of them");
      }
      return new String(MailWire.bytes(from, MailLimits.MESSAGE), StandardCharsets.US_ASCII);
    }
  }

  /// The certificates in what somebody says is one.
  List<SeenKey> keys(byte[] block) throws IOException {
    try (Watch _ = watched()) {
      to.writeInt(PgpWire.LOOK_AT_KEYS);
      MailWire.send(to, block);
      to.flush();
      return PgpWire.keys(from);
    }
  }

  /// What the signature is worth by these certificates.
  CheckedSignature verify(DetachedSignature detached, byte[] certificates) throws IOException {
    try (Watch _ = watched()) {
      to.writeInt(PgpWire.VERIFY);
      MailWire.send(to, certificates);
      MailWire.send(to, detached.signed());
      MailWire.send(to, detached.signature());
      to.flush();
      return PgpWire.checked(from);
    }
  }

  /// What is seen at one place in a file; the process is not used again.
  Looked look(byte[] file, List<Integer> path) {
    try (Watch watch = watched()) {
      return look(file, path, watch);
    }
  }

  private Looked look(byte[] file, List<Integer> path, Watch watch) {
    try {
      ArchiveWire.ask(to, file, path);
      to.flush();
      return ArchiveWire.read(from);
    } catch (IOException _) {
      return Looked.not(watch.fired ? ArchiveTrouble.TOO_MUCH_WORK : ArchiveTrouble.BROKE_OUT);
    }
  }

  private Watch watched() {
    Watch watch = new Watch();
    CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> watch.fire(process));
    return watch;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /// Ends the process after the time that one message may take, unless it is closed by then.
  private static final class Watch implements AutoCloseable {
    private boolean over;
    private volatile boolean fired;

    synchronized void fire(Process process) {
      if (!over) {
        fired = true;
        process.destroyForcibly();
      }
    }

    @Override
    public synchronized void close() {
      over = true;
    }
  }
}
