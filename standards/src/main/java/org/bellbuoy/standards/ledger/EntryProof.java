package org.bellbuoy.standards.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An entry of a ledger with all that proves it without that ledger: its place, the path to the
/// root, and the checkpoint that was signed over it; in the form of C2SP `tlog-proof`.
///
/// @param content the very text whose hash stands in the tree; the *extra data* of the form
public record EntryProof(String content, InclusionProof inclusion, CheckpointNote checkpoint) {

  /// What a proof is worth.
  public enum Verdict {
    HOLDS,
    /// None of the keys that are believed signed the checkpoint.
    NOT_SIGNED,
    /// The entry does not stand there in what was signed.
    NOT_IN_IT
  }

  private static final String HEAD = "c2sp.org/tlog-proof@v1";
  private static final int HASHES_AT_MOST = 64;
  private static final Pattern FORM =
      Pattern.compile(
          HEAD
              + "\\nextra ([A-Za-z0-9+/=]{1,1000000})\\nindex (0|[1-9][0-9]{0,17})\\n"
              + "((?:[A-Za-z0-9+/=]{44}\\n){0,"
              + HASHES_AT_MOST
              + "})\\n(.+)",
          Pattern.DOTALL);

  /// Reads what [#text()] wrote; empty for anything else.
  public static Optional<EntryProof> parse(String text) {
    Matcher found = FORM.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      byte[] content = Base64.getDecoder().decode(found.group(1));
      long index = Long.parseLong(found.group(2));
      List<Hash> path = path(found.group(3));
      return CheckpointNote.parse(found.group(4))
          .map(note ->
              new EntryProof(
                  new String(content, StandardCharsets.UTF_8),
                  new InclusionProof(index, note.size(), path),
                  note))
          .filter(proof -> proof.text().equals(text));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static List<Hash> path(String lines) {
    List<Hash> path = new ArrayList<>();
    lines.lines().map(Base64.getDecoder()::decode).map(Hash::new).forEach(path::add);
    return path;
  }

  public String text() {
    StringBuilder text = new StringBuilder(HEAD).append("\nextra ");
    text.append(encoded(content.getBytes(StandardCharsets.UTF_8)));
    text.append("\nindex ").append(inclusion.index()).append('\n');
    inclusion.path().forEach(hash -> text.append(encoded(hash.bytes())).append('\n'));
    return text.append('\n').append(checkpoint.text()).toString();
  }

  /// @param believed the keys that may have signed
  public Verdict check(List<NoteKey> believed) {
    if (believed.stream().noneMatch(checkpoint::isSignedBy)) {
      return Verdict.NOT_SIGNED;
    }
    Hash leaf = Merkle.leaf(content.getBytes(StandardCharsets.UTF_8));
    return inclusion.proves(leaf, checkpoint.root()) ? Verdict.HOLDS : Verdict.NOT_IN_IT;
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
