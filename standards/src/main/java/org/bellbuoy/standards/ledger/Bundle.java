package org.bellbuoy.standards.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Writes a ledger as text that can be checked anywhere: a line for each key, each entry, each few
/// hundred hashes of the tree, and each checkpoint, in the order of the ledger.
///
/// Entries and hashes stand apart, so that whoever finds them disagree can tell which of them was
/// signed.
public final class Bundle {

  public static final String HEADING = "bellbuoy ledger bundle 1";

  /// How many hashes a line holds.
  static final int ROW = 256;

  private final OutputStream out;
  private final List<String> entries = new ArrayList<>();
  private final StringBuilder hashes = new StringBuilder();
  private long first;
  private long next;

  public Bundle(OutputStream out, List<NoteKey> keys) throws IOException {
    this.out = new BufferedOutputStream(out, 1 << 16);
    line(HEADING);
    for (NoteKey key : keys) {
      line("key " + key);
    }
  }

  /// The next entry and the hash kept of it.
  ///
  /// @param content empty where the entry is missing
  /// @param kept empty where the tree has no hash
  public void entry(long position, Optional<String> content, Optional<Hash> kept)
      throws IOException {
    for (; next < position; next++) {
      hashes.append(" -");
    }
    content.ifPresent(text -> entries.add("entry " + position + " " + text));
    hashes.append(' ').append(kept.map(Hash::toString).orElse("-"));
    next = position + 1;
    if (next - first >= ROW) {
      flush();
    }
  }

  /// A checkpoint over all entries so far.
  public void checkpoint(CheckpointNote note) throws IOException {
    flush();
    byte[] text = note.text().getBytes(StandardCharsets.UTF_8);
    line("checkpoint " + note.size() + " " + Base64.getEncoder().encodeToString(text));
  }

  /// The last line, by which a bundle that was cut off is told from a whole one.
  public void end() throws IOException {
    flush();
    line("end " + next);
    out.flush();
  }

  private void flush() throws IOException {
    if (next > first) {
      line("tree " + first + hashes);
      for (String entry : entries) {
        line(entry);
      }
    }
    entries.clear();
    hashes.setLength(0);
    first = next;
  }

  private void line(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }
}
