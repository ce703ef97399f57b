package org.bellbuoy.vault;

import com.google.crypto.tink.util.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A key for every place there can be, all made from one seed, any of which can be destroyed for
/// ever without touching the others.
///
/// This is the punctured pseudorandom function over the tree of Goldreich, Goldwasser and Micali
/// (*How to construct random functions*, 1986): a seed stands at the root of a binary tree of depth
/// 64, the seed of a child is the HMAC-SHA256 of its parent's, and the seed of a leaf is a key. To
/// destroy a leaf, the seed above it is replaced by those of the branches that do not lead to it.
/// So it stays small: nothing for a key that exists, some 2.5 kB for one that was destroyed.
final class ErasableKeys {

  private static final int DEPTH = Long.SIZE;
  private static final int SEED = 32;
  private static final int NODE = Long.BYTES + 1 + SEED;
  private static final int HEAD = 2 * Long.BYTES + Integer.BYTES;
  private static final SecureRandom RANDOM = new SecureRandom();

  /// A seed and how far down the tree it stands.
  private record Node(int depth, Bytes kept) {
    byte[] seed() {
      return kept.toByteArray();
    }
  }

  private final UUID id;
  private final TreeMap<Long, Node> nodes = new TreeMap<>(Long::compareUnsigned);

  private ErasableKeys(UUID id) {
    this.id = id;
  }

  static ErasableKeys fresh() {
    byte[] seed = new byte[SEED];
    RANDOM.nextBytes(seed);
    ErasableKeys keys = new ErasableKeys(UUID.randomUUID());
    keys.nodes.put(0L, new Node(0, Bytes.copyFrom(seed)));
    return keys;
  }

  /// Reads what [#bytes] wrote.
  static ErasableKeys of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    ErasableKeys keys = new ErasableKeys(new UUID(buffer.getLong(), buffer.getLong()));
    int count = buffer.getInt();
    for (int at = 0; at < count; at++) {
      long prefix = buffer.getLong();
      int depth = buffer.get();
      byte[] seed = new byte[SEED];
      buffer.get(seed);
      keys.nodes.put(prefix, new Node(depth, Bytes.copyFrom(seed)));
    }
    return keys;
  }

  byte[] bytes() {
    ByteBuffer buffer = ByteBuffer.allocate(HEAD + nodes.size() * NODE);
    buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    buffer.putInt(nodes.size());
    nodes.forEach(
        (prefix, node) -> buffer.putLong(prefix).put((byte) node.depth()).put(node.seed()));
    return buffer.array();
  }

  UUID id() {
    return id;
  }

  /// The key of a place, or empty once it was destroyed.
  Optional<byte[]> key(String place) {
    long path = path(place);
    return above(path).map(start -> leaf(path, start.getValue()));
  }

  /// @return whether the key was still there
  boolean destroy(String place) {
    long path = path(place);
    Optional<Map.Entry<Long, Node>> start = above(path);
    start.ifPresent(found -> {
      nodes.remove(found.getKey());
      keepBranches(path, found.getValue());
    });
    return start.isPresent();
  }

  /// What neither of two copies has destroyed.
  ErasableKeys and(ErasableKeys other) {
    ErasableKeys both = new ErasableKeys(id);
    both.keepCovered(nodes, other);
    both.keepCovered(other.nodes, this);
    return both;
  }

  private void keepCovered(Map<Long, Node> some, ErasableKeys others) {
    some.forEach((prefix, node) -> {
      if (others.above(prefix).filter(one -> one.getValue().depth() <= node.depth()).isPresent()) {
        nodes.put(prefix, node);
      }
    });
  }

  private void keepBranches(long path, Node from) {
    byte[] seed = from.seed();
    for (int depth = from.depth(); depth < DEPTH; depth++) {
      long bit = 1L << (DEPTH - 1 - depth);
      boolean right = (path & bit) != 0;
      long branch = (path & upTo(depth + 1)) ^ bit;
      nodes.put(branch, new Node(depth + 1, Bytes.copyFrom(child(seed, !right))));
      seed = child(seed, right);
    }
  }

  private static byte[] leaf(long path, Node from) {
    byte[] seed = from.seed();
    for (int depth = from.depth(); depth < DEPTH; depth++) {
      seed = child(seed, (path & (1L << (DEPTH - 1 - depth))) != 0);
    }
    return seed;
  }

  private Optional<Map.Entry<Long, Node>> above(long path) {
    Map.Entry<Long, Node> nearest = nodes.floorEntry(path);
    return nearest == null || (path & upTo(nearest.getValue().depth())) != nearest.getKey()
        ? Optional.empty()
        : Optional.of(nearest);
  }

  private static long upTo(int depth) {
    return depth == 0 ? 0 : -1L << (DEPTH - depth);
  }

  private static long path(String place) {
    return ByteBuffer.wrap(Hashes.sha256(place.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  private static byte[] child(byte[] seed, boolean right) {
    return hmac(seed, new byte[] {(byte) (right ? 1 : 0)});
  }

  static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return "ErasableKeys[" + id + "]";
  }
}
