package org.bellbuoy.started;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Everything that lies in the memory of another process, as Linux shows it to root.
record Memory(long pid) {

  private static final int CHUNK = 1 << 20;

  boolean readable() {
    try (RandomAccessFile memory = open()) {
      return memory.getFD().valid();
    } catch (IOException _) {
      return false;
    }
  }

  /// How often each of these marks lies there.
  Map<String, Long> count(Map<String, byte[]> marks) throws IOException {
    Map<String, Long> found = new TreeMap<>();
    marks.keySet().forEach(name -> found.put(name, 0L));
    int longest = marks.values().stream().mapToInt(mark -> mark.length).max().orElse(1);
    try (RandomAccessFile memory = open()) {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/maps"))) {
        List<String> words = List.of(line.split(" +", 6));
        if (words.get(1).startsWith("r")
            && !line.endsWith("[vvar]")
            && !line.endsWith("[vsyscall]")) {
          String[] range = words.getFirst().split("-", 2);
          search(
              memory,
              Long.parseUnsignedLong(range[0], 16),
              Long.parseUnsignedLong(range[1], 16),
              longest,
              marks,
              found);
        }
      }
    }
    return found;
  }

  private RandomAccessFile open() throws IOException {
    return new RandomAccessFile("/proc/" + pid + "/mem", "r");
  }

  /// Chunks overlap by the longest mark, so that none is cut in two.
  private static void search(
      RandomAccessFile memory,
      long from,
      long to,
      int longest,
      Map<String, byte[]> marks,
      Map<String, Long> found) {
    byte[] chunk = new byte[CHUNK + longest];
    for (long at = from; at < to; at += CHUNK) {
      int length = read(memory, at, chunk, (int) Math.min(chunk.length, to - at));
      marks.forEach((name, mark) -> found.merge(name, hits(chunk, length, mark), Long::sum));
    }
  }

  /// Pages that were never touched, or are gone, cannot be read.
  private static int read(RandomAccessFile memory, long at, byte[] chunk, int most) {
    try {
      memory.seek(at);
      return Math.max(0, memory.read(chunk, 0, most));
    } catch (IOException _) {
      return 0;
    }
  }

  private static long hits(byte[] chunk, int length, byte[] mark) {
    long hits = 0;
    for (int at = 0; at + mark.length <= length; at++) {
      if (chunk[at] == mark[0] && starts(chunk, at, mark)) {
        hits++;
      }
    }
    return hits;
  }

  private static boolean starts(byte[] chunk, int at, byte[] mark) {
    for (int i = 1; i < mark.length; i++) {
      if (chunk[at + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
