package org.bellbuoy.standards.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.ledger.Merkle;
import org.bellbuoy.standards.ledger.SetProof;

/// The entries of the ledger that a pack brings along, and the proof that they stand in the tree
/// whose head was signed. Nothing of any other entry is in it but hashes.
///
/// @param entries by their places, ascending
/// @param taken the place of the entry that says that this pack was taken
/// @param salt with which that entry commits to the hash of the manifest, in hex
public record PackLedger(long size, List<Entry> entries, long taken, String salt, List<Hash> path) {

  public static final String FILE = PackManifest.LEDGER + "entries.txt";
  public static final String HEAD = PackManifest.LEDGER + "checkpoint.txt";

  private static final String HEADING = "bellbuoy ledger entries 1";
  private static final String NUMBER = "(0|[1-9][0-9]{0,17})";
  private static final Pattern SIZE = Pattern.compile("size " + NUMBER);
  private static final Pattern ENTRY = Pattern.compile("entry " + NUMBER + " (\\{.*})");
  private static final Pattern TAKEN = Pattern.compile("taken " + NUMBER + " ([0-9a-f]{32})");
  private static final Pattern HASH = Pattern.compile("hash ([0-9a-f]{64})");

  public PackLedger {
    entries = List.copyOf(entries);
    path = List.copyOf(path);
  }

  /// An entry at its place.
  ///
  /// @param content the very text whose hash stands in the tree
  public record Entry(long place, String content) {}

  /// The root that follows from what stands here; empty where it makes no tree.
  public Optional<Hash> root() {
    return new SetProof(size, entries.stream().map(Entry::place).toList(), path)
        .root(entries.stream().map(entry -> Merkle.leaf(entry.content().getBytes(UTF_8))).toList());
  }

  /// Empty for anything that [#bytes()] does not write.
  public static Optional<PackLedger> parse(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    List<Entry> entries = new ArrayList<>();
    List<Hash> path = new ArrayList<>();
    long size = -1;
    long taken = -1;
    String salt = "";
    for (String line : text.lines().skip(1).toList()) {
      Matcher entry = ENTRY.matcher(line);
      Matcher hash = HASH.matcher(line);
      Matcher sized = SIZE.matcher(line);
      Matcher told = TAKEN.matcher(line);
      if (entry.matches()) {
        entries.add(new Entry(Long.parseLong(entry.group(1)), entry.group(2)));
      } else if (hash.matches()) {
        path.add(Hash.parse(hash.group(1)).orElseThrow());
      } else if (sized.matches()) {
        size = Long.parseLong(sized.group(1));
      } else if (told.matches()) {
        taken = Long.parseLong(told.group(1));
        salt = told.group(2);
      }
    }
    PackLedger read = new PackLedger(size, entries, taken, salt, path);
    return Arrays.equals(read.bytes(), bytes) ? Optional.of(read) : Optional.empty();
  }

  public byte[] bytes() {
    StringBuilder text = new StringBuilder(HEADING).append("\nsize ").append(size);
    text.append("\ntaken ").append(taken).append(' ').append(salt).append('\n');
    for (Entry entry : entries) {
      text.append("entry ").append(entry.place()).append(' ').append(entry.content()).append('\n');
    }
    path.forEach(hash -> text.append("hash ").append(hash).append('\n'));
    return text.append("end\n").toString().getBytes(UTF_8);
  }
}
