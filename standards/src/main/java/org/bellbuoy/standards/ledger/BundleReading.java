package org.bellbuoy.standards.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Reads a bundle line by line into a [Verification]. Nothing in it is believed: a line that cannot
/// be read is a fault, and the entry that should have stood there counts as missing.
public final class BundleReading {

  private static final int LONGEST = 1 << 20;

  private final List<CheckpointNote> elsewhere;
  private final Optional<NoteKey> pinned;
  private final LongConsumer progress;
  private final List<NoteKey> keys = new ArrayList<>();
  private final List<String> early = new ArrayList<>();
  private @Nullable Verification walk;
  private BundleRow row = new BundleRow(0);
  private long line;
  private long end = -1;

  /// @param elsewhere checkpoints that were kept in another place
  /// @param pinned the key one has from elsewhere; without it the key of the bundle is believed
  /// @param progress hears how many entries were passed
  public BundleReading(
      List<CheckpointNote> elsewhere, Optional<NoteKey> pinned, LongConsumer progress) {
    this.elsewhere = List.copyOf(elsewhere);
    this.pinned = pinned;
    this.progress = progress;
  }

  /// What a bundle says, and whether it is true.
  ///
  /// @param keys the keys it names
  public record Verdict(List<NoteKey> keys, Verification.Result result) {
    public Verdict {
      keys = List.copyOf(keys);
    }
  }

  public Verdict read(InputStream in) throws IOException {
    InputStream bytes = new BufferedInputStream(in, 1 << 16);
    for (Optional<String> text = next(bytes); text.isPresent(); text = next(bytes)) {
      line++;
      take(text.get());
    }
    flush();
    if (end != walk().passed()) {
      walk()
          .unreadable(
              end < 0
                  ? "The bundle has no last line: it was cut off after entry %d."
                      .formatted(walk().passed() - 1)
                  : "The bundle says it has %d entries and has %d."
                      .formatted(end, walk().passed()));
    }
    return new Verdict(keys, walk().finish());
  }

  private void take(String text) {
    String[] words = text.split(" ", 3);
    String rest = words.length > 2 ? words[2] : "";
    switch (words[0]) {
      case "bellbuoy" -> heading(text);
      case "key" -> key(text.substring(Math.min(4, text.length())));
      case "tree" -> tree(words, rest);
      case "entry" -> row.entry(line, number(words), rest);
      case "checkpoint" -> checkpoint(rest);
      case "end" -> end(words);
      default -> broken("cannot be read");
    }
  }

  private void heading(String text) {
    if (line != 1 || !text.equals(Bundle.HEADING)) {
      broken("cannot be read");
    }
  }

  private void end(String[] words) {
    if (end >= 0 || words.length != 2) {
      broken("cannot be read");
    }
    end = number(words).orElse(-1L);
  }

  private void key(String text) {
    Optional<NoteKey> key = walk == null ? NoteKey.parse(text) : Optional.empty();
    key.ifPresentOrElse(keys::add, () -> broken("names no key"));
  }

  private void tree(String[] words, String rest) {
    flush();
    if (number(words).filter(from -> from == walk().passed()).isEmpty()) {
      broken("gives the hashes of other entries than those that follow");
    }
    long place = walk().passed();
    for (String hex : rest.split(" ", -1)) {
      Optional<Hash> hash = Hash.parse(hex);
      if (hash.isEmpty()) {
        walk().unreadable("Line %d names no hash for entry %d.".formatted(line, place), place);
      }
      row.hash(hash);
      place++;
    }
  }

  private void checkpoint(String base64) {
    flush();
    try {
      String text = new String(Base64.getDecoder().decode(base64), UTF_8);
      Optional<CheckpointNote> note = CheckpointNote.parse(text);
      note.ifPresentOrElse(walk()::checkpoint, () -> broken("holds no checkpoint"));
      note.filter(one -> one.size() != walk().passed())
          .ifPresent(one ->
              broken(
                  "holds the checkpoint over %d entries after %d"
                      .formatted(one.size(), walk().passed())));
    } catch (IllegalArgumentException notBase64) {
      broken("holds no checkpoint");
    }
  }

  private void flush() {
    row.passTo(walk());
    row = new BundleRow(walk().passed());
    progress.accept(walk().passed());
  }

  private Verification walk() {
    Verification now = walk;
    if (now == null) {
      now = new Verification(pinned.map(List::of).orElse(List.copyOf(keys)));
      elsewhere.forEach(now::remember);
      early.forEach(now::unreadable);
      walk = now;
    }
    return now;
  }

  private void broken(String what) {
    String sentence = "Line %d %s.".formatted(line, what);
    Verification now = walk;
    if (now == null) {
      early.add(sentence);
    } else {
      now.unreadable(sentence);
    }
  }

  private static Optional<Long> number(String[] words) {
    return words.length > 1 && words[1].matches("0|[1-9][0-9]{0,17}")
        ? Optional.of(Long.parseLong(words[1]))
        : Optional.empty();
  }

  /// Bytes as they are, up to a line feed: not even a damaged one is mended.
  private static Optional<String> next(InputStream in) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream(512);
    int one = in.read();
    if (one < 0) {
      return Optional.empty();
    }
    while (one >= 0 && one != '\n') {
      if (text.size() < LONGEST) {
        text.write(one);
      }
      one = in.read();
    }
    return Optional.of(text.toString(ISO_8859_1));
  }
}
