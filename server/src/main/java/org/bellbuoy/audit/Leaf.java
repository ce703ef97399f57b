package org.bellbuoy.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.ledger.Merkle;

/// One entry of the ledger before it has a place: what was done, canonically written.
final class Leaf {

  private static final String HOUSE = "org.bellbuoy.";
  private static final Set<String> COMMON = Set.of("by", "at", "about");

  private final UUID id;
  private final DomainEvent deed;
  private final String what;
  private final String content;
  private final Commitments commitments = new Commitments();

  private Leaf(UUID id, DomainEvent deed) {
    this.id = id;
    this.deed = deed;
    this.what = name(deed.getClass());
    this.content = content(id, deed, what, new CanonicalJson(commitments));
  }

  static Leaf of(UUID id, DomainEvent deed) {
    return new Leaf(id, deed);
  }

  UUID id() {
    return id;
  }

  Actor by() {
    return deed.by();
  }

  Instant at() {
    return deed.at();
  }

  UUID about() {
    return deed.about();
  }

  /// Room and news, such as `embargo.CircleOpened`.
  String what() {
    return what;
  }

  /// The exact text whose hash stands in the tree.
  String content() {
    return content;
  }

  Hash hash() {
    return hashOf(content);
  }

  static Hash hashOf(String content) {
    return Merkle.leaf(content.getBytes(StandardCharsets.UTF_8));
  }

  /// The salt of what may be erased; empty when nothing was committed to.
  Optional<byte[]> salt() {
    return commitments.used() ? Optional.of(commitments.salt()) : Optional.empty();
  }

  private static String content(UUID id, DomainEvent deed, String what, CanonicalJson json) {
    return """
    {"about":"%s","at":"%s","by":{"id":"%s","kind":"%s"},"id":"%s","what":"%s","with":%s}\
    """
        .formatted(
            deed.about(),
            deed.at(),
            deed.by().id(),
            deed.by().kind(),
            id,
            what,
            json.object((Record) deed, COMMON));
  }

  private static String name(Class<?> type) {
    String full = type.getName();
    return full.startsWith(HOUSE) ? full.substring(HOUSE.length()) : full;
  }
}
