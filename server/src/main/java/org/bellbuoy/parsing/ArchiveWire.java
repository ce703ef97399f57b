package org.bellbuoy.parsing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How the two processes speak about what is in a file.
public final class ArchiveWire {

  /// What the child is asked to do.
  public static final int LOOK_INSIDE = 0x4c4f4f4b;

  private static final int LISTING = 1;
  private static final int TEXT = 2;
  private static final int PICTURE = 3;
  private static final int UNOPENED = 4;

  /// A name is decoded before it is sent: one byte may become one character of three bytes.
  private static final int NAME = 4 * ArchiveLimits.NAME;

  private ArchiveWire() {}

  static void ask(DataOutput out, byte[] file, List<Integer> path) throws IOException {
    out.writeInt(LOOK_INSIDE);
    MailWire.send(out, file);
    out.writeInt(path.size());
    for (int number : path) {
      out.writeInt(number);
    }
  }

  public static byte[] file(DataInput in) throws IOException {
    return MailWire.bytes(in, ArchiveLimits.FILE);
  }

  public static List<Integer> path(DataInput in) throws IOException {
    List<Integer> path = new ArrayList<>();
    for (int left = MailWire.count(in, 2 * ArchiveLimits.DEPTH); left > 0; left--) {
      path.add(in.readInt());
    }
    return path;
  }

  public static void write(DataOutput out, Looked looked) throws IOException {
    out.writeInt(looked.trail().size());
    for (String name : looked.trail()) {
      MailWire.text(out, name);
    }
    write(out, looked.inside());
  }

  public static Looked read(DataInput in) throws IOException {
    List<String> trail = new ArrayList<>();
    for (int left = MailWire.count(in, ArchiveLimits.DEPTH); left > 0; left--) {
      trail.add(text(in, NAME));
    }
    return new Looked(trail, inside(in));
  }

  private static void write(DataOutput out, Inside inside) throws IOException {
    switch (inside) {
      case Inside.Listing(FileForm form, List<ArchiveEntry> entries) -> {
        out.writeInt(LISTING);
        MailWire.text(out, form.name());
        out.writeInt(entries.size());
        for (ArchiveEntry entry : entries) {
          write(out, entry);
        }
      }
      case Inside.Text(String words, boolean whole) -> {
        out.writeInt(TEXT);
        MailWire.text(out, words);
        out.writeBoolean(whole);
      }
      case Inside.Picture picture -> {
        out.writeInt(PICTURE);
        MailWire.send(out, picture.png());
      }
      case Inside.Unopened(ArchiveTrouble trouble) -> {
        out.writeInt(UNOPENED);
        MailWire.text(out, trouble.name());
      }
    }
  }

  private static void write(DataOutput out, ArchiveEntry entry) throws IOException {
    MailWire.text(out, entry.name());
    out.writeLong(entry.size());
    MailWire.text(out, entry.kind().name());
    MailWire.text(out, entry.form().name());
    MailWire.text(out, entry.target());
    out.writeInt(entry.marks().size());
    for (EntryMark mark : entry.marks()) {
      MailWire.text(out, mark.name());
    }
  }

  private static Inside inside(DataInput in) throws IOException {
    return switch (in.readInt()) {
      case LISTING -> new Inside.Listing(one(in, FileForm.values()), entries(in));
      case TEXT -> new Inside.Text(text(in, 4 * ArchiveLimits.TEXT), in.readBoolean());
      case PICTURE -> new Inside.Picture(MailWire.bytes(in, ArchiveLimits.PICTURE));
      case UNOPENED -> new Inside.Unopened(one(in, ArchiveTrouble.values()));
      default -> throw new IOException("an outcome of no kind");
    };
  }

  private static List<ArchiveEntry> entries(DataInput in) throws IOException {
    List<ArchiveEntry> entries = new ArrayList<>();
    int count = MailWire.count(in, ArchiveLimits.ENTRIES);
    for (int number = 0; number < count; number++) {
      entries.add(
          new ArchiveEntry(
              number,
              text(in, NAME),
              in.readLong(),
              one(in, EntryKind.values()),
              one(in, FileForm.values()),
              text(in, NAME),
              marks(in)));
    }
    return entries;
  }

  private static List<EntryMark> marks(DataInput in) throws IOException {
    List<EntryMark> marks = new ArrayList<>();
    for (int left = MailWire.count(in, EntryMark.values().length); left > 0; left--) {
      marks.add(one(in, EntryMark.values()));
    }
    return marks;
  }

  private static <E extends Enum<E>> E one(DataInput in, E[] all) throws IOException {
    String name = MailWire.words(in);
    return Arrays.stream(all)
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IOException("a word that does not exist"));
  }

  private static String text(DataInput in, int most) throws IOException {
    return new String(MailWire.bytes(in, most), StandardCharsets.UTF_8);
  }
}
