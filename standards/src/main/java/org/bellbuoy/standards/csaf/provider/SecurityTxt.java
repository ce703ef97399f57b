package org.bellbuoy.standards.csaf.provider;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The text of `/.well-known/security.txt` (RFC 9116), ready to be signed in clear text.
///
/// @param contacts how to reach us, the preferred way first; at least one
/// @param expires after this the file counts as none; keep it less than a year ahead
/// @param csaf addresses of provider metadata, the well-known one first
public record SecurityTxt(
    List<URI> contacts,
    Instant expires,
    List<String> languages,
    List<URI> canonical,
    List<URI> policy,
    List<URI> encryption,
    List<URI> acknowledgments,
    List<URI> csaf) {

  public SecurityTxt {
    contacts = List.copyOf(contacts);
    languages = List.copyOf(languages);
    canonical = List.copyOf(canonical);
    policy = List.copyOf(policy);
    encryption = List.copyOf(encryption);
    acknowledgments = List.copyOf(acknowledgments);
    csaf = List.copyOf(csaf);
    if (contacts.isEmpty()) {
      throw new IllegalArgumentException("RFC 9116 asks for at least one contact.");
    }
  }

  /// The body to be served as `text/plain; charset=utf-8`.
  public String text() {
    var text = new StringBuilder();
    lines(text, "Contact", contacts);
    text.append("Expires: ").append(expires.truncatedTo(ChronoUnit.SECONDS)).append('\n');
    lines(text, "Encryption", encryption);
    lines(text, "Acknowledgments", acknowledgments);
    if (!languages.isEmpty()) {
      text.append("Preferred-Languages: ").append(String.join(", ", languages)).append('\n');
    }
    lines(text, "Canonical", canonical);
    lines(text, "Policy", policy);
    lines(text, "CSAF", csaf);
    return text.toString();
  }

  private static void lines(StringBuilder text, String field, List<URI> addresses) {
    for (URI address : addresses) {
      if ("http".equals(address.getScheme())) {
        throw new IllegalArgumentException("RFC 9116 allows no http address: " + address);
      }
      text.append(field).append(": ").append(address).append('\n');
    }
  }
}
