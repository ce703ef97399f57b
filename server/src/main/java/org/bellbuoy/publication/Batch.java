package org.bellbuoy.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bellbuoy.vault.Hashes;
import org.jspecify.annotations.Nullable;

/// The files that change from one generation of the tree to the next. What is the same as before is
/// not touched, so baking again changes nothing.
final class Batch {

  private final TreeStore store;
  private final Compression compression;
  private final TreeStore.Tree before;
  private final Instant now;
  private final List<String> changed = new ArrayList<>();

  Batch(TreeStore store, Compression compression, TreeStore.Tree before, Instant now) {
    this.store = store;
    this.compression = compression;
    this.before = before;
    this.now = now;
  }

  Instant now() {
    return now;
  }

  TreeStore.Tree before() {
    return before;
  }

  /// The paths of what changed, in the order in which it was written.
  List<String> changed() {
    return List.copyOf(changed);
  }

  /// Whether the path holds these very bytes.
  boolean holds(String path, byte[] bytes) {
    return store
        .held(path)
        .filter(held -> Arrays.equals(held.sha256(), Hashes.sha256(bytes)))
        .isPresent();
  }

  void put(PublicFile file) {
    byte[] hash = Hashes.sha256(file.bytes());
    Optional<TreeStore.Held> held = store.held(file.path());
    if (held.isPresent()
        && Arrays.equals(held.get().sha256(), hash)
        && held.get().contentType().equals(file.contentType())) {
      return;
    }
    write(file, hash, null);
  }

  /// A file that is made anew only when what it is made from changed, such as a signature.
  void putMadeFrom(byte[] madeFrom, String path, Supplier<PublicFile> making) {
    Optional<TreeStore.Held> held = store.held(path);
    if (held.isPresent() && Arrays.equals(held.get().madeFrom(), madeFrom)) {
      return;
    }
    PublicFile file = making.get();
    write(file, Hashes.sha256(file.bytes()), madeFrom);
  }

  private void write(PublicFile file, byte[] hash, byte @Nullable [] madeFrom) {
    Compression.Twins twins = compression.of(file.bytes());
    BakedFile baked =
        new BakedFile(
            file.path(),
            file.contentType(),
            file.shelf(),
            file.bytes(),
            twins.gzip(),
            twins.brotli(),
            hash,
            before.generation() + 1,
            now);
    store.put(baked, madeFrom);
    changed.add(file.path());
  }

  /// Ends the batch. When nothing changed, the generation stays.
  void close() {
    if (!changed.isEmpty()) {
      store.stands(before.generation() + 1, now);
    }
  }
}
