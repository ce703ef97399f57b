package org.bellbuoy.parsing;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Has messages read by a process that has locked itself. Nothing is started before it is asked.
@Component
public class MailParser {

  /// The network is taken away from the outside as well, where the machine allows it.
  private static final List<List<String>> FRONTS =
      List.of(List.of("unshare", "-n"), List.of("unshare", "-U", "-n"), List.of());

  private static final Duration PATIENCE = Duration.ofSeconds(MailLimits.SECONDS);

  private volatile int front;

  /// A line of messages that are read one after the other, each by a process that no message has
  /// led astray before. Close it to end the process.
  public Reader open() {
    return new Reader();
  }

  /// The first way of starting that works is kept for the next time.
  private Child child(ChildProgram.Skill skill) throws IOException {
    for (int way = front; way < FRONTS.size(); way++) {
      try {
        Child child = Child.start(ChildProgram.builder(FRONTS.get(way), skill), PATIENCE);
        front = way;
        return child;
      } catch (IOException _) {
        // the next way asks less of the machine; the lock is the same
      }
    }
    throw new IOException("no process could lock itself");
  }

  /// Encrypts to strangers' certificates, which are taken apart in the locked process too. What is
  /// encrypted was signed before: the process learns no key of ours.
  ///
  /// @return an armoured message, or nothing when one of the certificates takes none
  public Optional<String> encrypt(List<byte[]> certificates, byte[] payload) {
    try (Child child = child(ChildProgram.Skill.OPENPGP)) {
      return Optional.of(child.encrypt(certificates, payload));
    } catch (IOException | IllegalStateException _) {
      return Optional.empty();
    }
  }

  /// The certificates in what somebody says is one; none when there are none.
  public List<SeenKey> keys(byte[] block) {
    try (Child child = child(ChildProgram.Skill.OPENPGP)) {
      return child.keys(block);
    } catch (IOException | IllegalStateException _) {
      return List.of();
    }
  }

  /// Reads messages until it is closed. Most take no OpenPGP; the process that knows it starts
  /// slower and only when a message needs it.
  public final class Reader implements AutoCloseable {

    private final Map<ChildProgram.Skill, Child> children = new EnumMap<>(ChildProgram.Skill.class);

    private Reader() {}

    /// Reads a message in a house without keys.
    public Parsed read(byte[] message) {
      return read(message, MailCounsel.NONE);
    }

    public Parsed read(byte[] message, MailCounsel counsel) {
      if (message.length > MailLimits.MESSAGE) {
        return new Parsed.Unread(Unreadable.TOO_LARGE);
      }
      try {
        Optional<Parsed> parsed = read(ChildProgram.Skill.MAIL, message, counsel);
        return parsed.isPresent()
            ? parsed.get()
            : read(ChildProgram.Skill.OPENPGP, message, counsel)
                .orElse(new Parsed.Unread(Unreadable.BROKE_OUT));
      } catch (IOException | IllegalStateException _) {
        return new Parsed.Unread(Unreadable.NO_LOCK);
      }
    }

    private Optional<Parsed> read(ChildProgram.Skill skill, byte[] message, MailCounsel counsel)
        throws IOException {
      Child reading = children.get(skill);
      if (reading == null) {
        reading = child(skill);
        children.put(skill, reading);
      }
      Optional<Parsed> parsed = reading.read(message, counsel);
      if (parsed.isPresent() && parsed.get() instanceof Parsed.Unread) {
        children.remove(skill);
        reading.close(); // whatever could not be read may have done something to its reader
      }
      return parsed;
    }

    @Override
    public void close() {
      children.values().forEach(Child::close);
      children.clear();
    }
  }
}
