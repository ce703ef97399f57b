package org.bellbuoy.parsing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A message taken apart. Everything in it is what somebody claims.
///
/// @param headers those of the message itself, in its order
/// @param from the one address of the `From:` header, in lower case; empty when there is none
/// @param fromName the name beside it
/// @param type the type of the whole, such as `multipart/signed`, in lower case
/// @param text the first part that is meant to be read
/// @param files every other part
/// @param bounced when the message is a delivery report
/// @param seal what OpenPGP says of it
public record ParsedMail(
    List<MailHeader> headers,
    String from,
    String fromName,
    String subject,
    String type,
    String text,
    List<MailFile> files,
    @Nullable Bounced bounced,
    MailSeal seal) {

  public ParsedMail {
    headers = List.copyOf(headers);
    files = List.copyOf(files);
  }

  /// The values of a header, in their order.
  public List<String> all(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(MailHeader::value)
        .toList();
  }

  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  public Optional<Bounced> findBounced() {
    return Optional.ofNullable(bounced);
  }
}
