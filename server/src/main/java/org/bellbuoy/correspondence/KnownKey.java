package org.bellbuoy.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.parsing.SeenKey;
import org.jspecify.annotations.Nullable;

/// A certificate of somebody we write with.
///
/// @param addresses it says to belong to
/// @param onRecord whether answers are encrypted to it
/// @param doubt why it was not put on record by itself, or null
public record KnownKey(
    UUID id,
    String fingerprint,
    List<String> addresses,
    boolean onRecord,
    KeySource source,
    @Nullable KeyDoubt doubt) {

  public KnownKey {
    addresses = List.copyOf(addresses);
  }

  /// In groups of four digits, as people compare it.
  public String grouped() {
    return fingerprint.replaceAll("(.{4})(?!$)", "$1 ");
  }

  static byte[] sealed(SeenKey key) {
    String lines =
        String.join(
            "\n",
            key.fingerprint(),
            String.join(" ", key.addresses()),
            Base64.getEncoder().encodeToString(key.certificate()));
    return lines.getBytes(StandardCharsets.UTF_8);
  }

  static KnownKey of(KnownKeyStore.StoredKey stored, byte[] opened) {
    List<String> lines = lines(opened);
    List<String> addresses =
        lines.get(1).isEmpty() ? List.of() : Arrays.asList(lines.get(1).split(" ", -1));
    return new KnownKey(
        stored.id(),
        lines.getFirst(),
        addresses,
        stored.onRecord(),
        stored.source(),
        stored.doubt());
  }

  static byte[] certificate(byte[] opened) {
    return Base64.getDecoder().decode(lines(opened).getLast());
  }

  private static List<String> lines(byte[] opened) {
    return Arrays.asList(new String(opened, StandardCharsets.UTF_8).split("\n", -1));
  }
}
