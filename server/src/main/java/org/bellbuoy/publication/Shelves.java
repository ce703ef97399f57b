package org.bellbuoy.publication;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The files in memory: those read last, as many as fit.
final class Shelves {

  private static final long ROOM = 64L << 20;
  private static final int TOO_LARGE = 8 << 20;

  /// What a file takes besides its bytes.
  private static final int OVERHEAD = 512;

  private final Map<String, BakedFile> files = new LinkedHashMap<>(256, 0.75f, true);
  private long taken;

  synchronized Optional<BakedFile> find(String path) {
    return Optional.ofNullable(files.get(path));
  }

  synchronized void put(BakedFile file) {
    if (file.weight() > TOO_LARGE) {
      return;
    }
    remove(file.path());
    files.put(file.path(), file);
    taken += file.weight() + OVERHEAD;
    makeRoom();
  }

  synchronized void remove(String path) {
    BakedFile gone = files.remove(path);
    if (gone != null) {
      taken -= gone.weight() + OVERHEAD;
    }
  }

  synchronized void clear() {
    files.clear();
    taken = 0;
  }

  private void makeRoom() {
    Iterator<BakedFile> oldest = files.values().iterator();
    while (taken > ROOM && oldest.hasNext()) {
      taken -= oldest.next().weight() + OVERHEAD;
      oldest.remove();
    }
  }
}
