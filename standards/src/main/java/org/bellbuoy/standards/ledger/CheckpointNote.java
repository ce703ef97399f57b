package org.bellbuoy.standards.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A signed statement in the form of C2SP `tlog-checkpoint`: the ledger of this origin has so many
/// entries, and this is the hash over all of them.
///
/// @param signer the name of the key
/// @param signature the id of the key and its signature
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CheckpointNote(String origin, long size, Hash root, String signer, byte[] signature) {

  private static final Pattern FORM =
      Pattern.compile(
          "([^\\n]+)\\n(0|[1-9][0-9]{0,17})\\n([A-Za-z0-9+/=]+)\\n\\n\u2014 (\\S+) ([A-Za-z0-9+/=]+)\\n");

  /// @param signature of the key alone, over [#statement]
  public static CheckpointNote signed(
      String origin, long size, Hash root, NoteKey key, byte[] signature) {
    byte[] both = ByteBuffer.allocate(4 + signature.length).put(key.id()).put(signature).array();
    return new CheckpointNote(origin, size, root, key.name(), both);
  }

  /// Reads a note with one signature; empty for anything else.
  public static Optional<CheckpointNote> parse(String text) {
    Matcher found = FORM.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      byte[] root = Base64.getDecoder().decode(found.group(3));
      byte[] signature = Base64.getDecoder().decode(found.group(5));
      CheckpointNote note =
          new CheckpointNote(
              found.group(1),
              Long.parseLong(found.group(2)),
              new Hash(root),
              found.group(4),
              signature);
      return note.text().equals(text) ? Optional.of(note) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /// What is signed: origin, size and root, a line each.
  public static byte[] statement(String origin, long size, Hash root) {
    return "%s\n%d\n%s\n"
        .formatted(origin, size, Base64.getEncoder().encodeToString(root.bytes()))
        .getBytes(StandardCharsets.UTF_8);
  }

  /// The statement, an empty line, and the signature.
  public String text() {
    return new String(statement(origin, size, root), StandardCharsets.UTF_8)
        + "\n\u2014 "
        + signer
        + " "
        + Base64.getEncoder().encodeToString(signature)
        + "\n";
  }

  public boolean isSignedBy(NoteKey key) {
    return signer.equals(key.name())
        && signature.length > 4
        && Arrays.equals(Arrays.copyOf(signature, 4), key.id())
        && key.verifies(
            statement(origin, size, root), Arrays.copyOfRange(signature, 4, signature.length));
  }
}
