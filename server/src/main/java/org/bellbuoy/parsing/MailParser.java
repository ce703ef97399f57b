package org.bellbuoy.parsing;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Has messages read by a process that has locked itself. Nothing is started before it is asked.
@Component
public class MailParser {

  /// The network is taken away from the outside as well, where the machine allows it.
  private static final List<List<String>> FRONTS =
      List.of(List.of("unshare", "-n"), List.of("unshare", "-U", "-n"), List.of());

  private volatile int front;

  /// A line of messages that are read one after the other, each by a process that no message has
  /// led astray before. Close it to end the process.
  public Reader open() {
    return new Reader();
  }

  /// The first way of starting that works is kept for the next time.
  private Child child() throws IOException {
    for (int way = front; way < FRONTS.size(); way++) {
      try {
        Child child = Child.start(ChildProgram.builder(FRONTS.get(way)));
        front = way;
        return child;
      } catch (IOException _) {
        // the next way asks less of the machine; the lock is the same
      }
    }
    throw new IOException("no process could lock itself");
  }

  /// Reads messages until it is closed.
  public final class Reader implements AutoCloseable {

    private @Nullable Child child;

    private Reader() {}

    public Parsed read(byte[] message) {
      if (message.length > MailLimits.MESSAGE) {
        return new Parsed.Unread(Unreadable.TOO_LARGE);
      }
      try {
        return read(child == null ? child() : child, message);
      } catch (IOException | IllegalStateException _) {
        return new Parsed.Unread(Unreadable.NO_LOCK);
      }
    }

    private Parsed read(Child reading, byte[] message) {
      child = reading;
      Parsed parsed = reading.read(message);
      if (parsed instanceof Parsed.Unread) {
        close(); // whatever could not be read may have done something to its reader
      }
      return parsed;
    }

    @Override
    public void close() {
      if (child != null) {
        child.close();
        child = null;
      }
    }
  }
}
