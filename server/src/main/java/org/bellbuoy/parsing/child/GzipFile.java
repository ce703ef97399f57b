package org.bellbuoy.parsing.child;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.bellbuoy.parsing.ArchiveEntry;
import org.bellbuoy.parsing.EntryKind;

/// A file packed with gzip (RFC 1952): members one after the other, which unpack to one file.
final class GzipFile implements Folder {

  private static final int CHECKED = 2;
  private static final int EXTRA = 4;
  private static final int NAMED = 8;
  private static final int COMMENTED = 16;
  private static final int RESERVED = 0xe0;
  private static final int TRAILER = 8;

  private final Bytes file;
  private final byte[] content;
  private String name = "";

  GzipFile(Bytes file, Inflating inflating) {
    this.file = file;
    List<byte[]> members = new ArrayList<>();
    long at = 0;
    while (at < file.length()) {
      at = member(at, inflating, members);
    }
    this.content = members.size() == 1 ? members.getFirst() : joined(members);
  }

  private static byte[] joined(List<byte[]> members) {
    byte[] all = new byte[members.stream().mapToInt(each -> each.length).sum()];
    int at = 0;
    for (byte[] each : members) {
      System.arraycopy(each, 0, all, at, each.length);
      at += each.length;
    }
    return all;
  }

  /// @return where the next one begins
  private long member(long at, Inflating inflating, List<byte[]> members) {
    if (!file.begins(at, 0x1f, 0x8b, 8)) {
      return padding(at);
    }
    long data = data(at);
    Inflating.Out out = inflating.whole(file, data, file.length() - data);
    long trailer = data + out.taken();
    CRC32 sum = new CRC32();
    sum.update(out.bytes());
    if (sum.getValue() != file.four(trailer) || out.bytes().length != file.four(trailer + 4)) {
      throw NotShown.broken();
    }
    members.add(out.bytes());
    return trailer + TRAILER;
  }

  /// Some programs pass over what stands behind, others take it for more.
  private long padding(long from) {
    for (long at = from; at < file.length(); at++) {
      if (file.one(at) != 0) {
        throw NotShown.differently();
      }
    }
    return file.length();
  }

  private long data(long start) {
    int flags = file.one(start + 3);
    if ((flags & RESERVED) != 0) {
      throw NotShown.broken();
    }
    long at = start + 10;
    if ((flags & EXTRA) != 0) {
      at += 2 + file.two(at);
    }
    if ((flags & NAMED) != 0) {
      long end = end(at);
      if (start == 0) {
        name = EntryNames.decoded(file.some(at, end - at), false);
      }
      at = end + 1;
    }
    if ((flags & COMMENTED) != 0) {
      at = end(at) + 1;
    }
    return (flags & CHECKED) == 0 ? at : at + 2;
  }

  private long end(long from) {
    long at = from;
    while (file.one(at) != 0) {
      at++;
    }
    return at;
  }

  @Override
  public List<ArchiveEntry> entries() {
    String shown = name.isEmpty() ? "content" : EntryNames.shown(name);
    return List.of(
        new ArchiveEntry(
            0,
            shown,
            content.length,
            EntryKind.FILE,
            FirstBytes.form(content),
            "",
            new EntryNames().marks(name)));
  }

  @Override
  public byte[] content(int number) {
    return content;
  }
}
