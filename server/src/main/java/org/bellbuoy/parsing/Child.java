package org.bellbuoy.parsing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A reading process that has said that it is locked. Two pipes lead to it and nothing else.
final class Child implements AutoCloseable {

  private final Process process;
  private final DataInputStream from;
  private final DataOutputStream to;

  private Child(Process process) {
    this.process = process;
    this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /// @throws IOException when it does not say that it is locked; then it is not used
  static Child start(ProcessBuilder builder) throws IOException {
    Child child = new Child(builder.start());
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

  Parsed read(byte[] message) {
    try (Watch watch = watched()) {
      return read(message, watch);
    }
  }

  private Parsed read(byte[] message, Watch watch) {
    try {
      MailWire.send(to, message);
      to.flush();
      return MailWire.read(from);
    } catch (IOException _) {
      return new Parsed.Unread(watch.fired ? Unreadable.TOO_MUCH_WORK : Unreadable.BROKE_OUT);
    }
  }

  private Watch watched() {
    Watch watch = new Watch();
    CompletableFuture.delayedExecutor(MailLimits.SECONDS, TimeUnit.SECONDS)
        .execute(() -> watch.fire(process));
    return watch;
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
