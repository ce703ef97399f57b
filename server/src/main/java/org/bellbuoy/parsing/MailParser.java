package org.bellbuoy.parsing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Has messages read by a process that has locked itself. Nothing is started before it is asked.
@Component
public class MailParser {

  private final Locksmith locksmith = new Locksmith();

  /// A line of messages that are read one after the other, each by a process that no message has
  /// led astray before. Close it to end the process.
  public Reader open() {
    return new Reader();
  }

  /// Encrypts to strangers' certificates, which are taken apart in the locked process too. What is
  /// encrypted was signed before: the process learns no key of ours.
  ///
  /// @return an armoured message, or nothing when one of the certificates takes none
  public Optional<String> encrypt(List<byte[]> certificates, byte[] payload) {
    try (Child child = locksmith.child(ChildProgram.Skill.OPENPGP)) {
      return Optional.of(child.encrypt(certificates, payload));
    } catch (IOException | IllegalStateException _) {
      return Optional.empty();
    }
  }

  /// The certificates in what somebody says is one; none when there are none.
  public List<SeenKey> keys(byte[] block) {
    try (Child child = locksmith.child(ChildProgram.Skill.OPENPGP)) {
      return child.keys(block);
    } catch (IOException | IllegalStateException _) {
      return List.of();
    }
  }

  /// What signatures beside files are worth, in their order, by these certificates alone. A file
  /// that leads the process astray has no signature that holds, and neither have those after it.
  ///
  /// @param certificates with armour or without, one or several
  public List<CheckedSignature> verify(List<DetachedSignature> files, byte[] certificates) {
    List<CheckedSignature> checked = new ArrayList<>();
    try (Child child = locksmith.child(ChildProgram.Skill.OPENPGP)) {
      for (DetachedSignature file : files) {
        checked.add(child.verify(file, certificates));
      }
    } catch (IOException | IllegalStateException _) {
      while (checked.size() < files.size()) {
        checked.add(new CheckedSignature(SignatureState.BROKEN, ""));
      }
    }
    return checked;
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
        reading = locksmith.child(skill);
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
