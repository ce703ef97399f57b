package org.bellbuoy.parsing.child;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bellbuoy.parsing.ArchiveEntry;
import org.bellbuoy.parsing.ArchiveLimits;
import org.bellbuoy.parsing.ArchiveTrouble;
import org.bellbuoy.parsing.EntryKind;
import org.bellbuoy.parsing.EntryMark;
import org.bellbuoy.parsing.FileForm;
import org.jspecify.annotations.Nullable;

/// A tar archive: entries one after the other, old, POSIX with pax, or GNU.
final class TarFolder implements Folder {

  private static final int LONGEST_RECORDS = 64 * 1024;
  private static final String BESIDE = "xgLK";

  private final Bytes file;
  private final List<Place> places = new ArrayList<>();
  private final EntryNames names = new EntryNames();
  private @Nullable PaxRecords pax;
  private byte @Nullable [] longName;
  private byte @Nullable [] longLink;
  private int blocks;

  private record Place(ArchiveEntry entry, long from, long size) {}

  TarFolder(Bytes file) {
    this.file = file;
    long at = 0;
    while (at < file.length() && !new TarHeader(file, aligned(at)).isEmpty()) {
      at = next(at);
    }
    nothingBehind(at);
  }

  private long aligned(long at) {
    file.place(at, TarHeader.BLOCK);
    return at;
  }

  /// Some programs stop at the first empty block, others read on.
  private void nothingBehind(long from) {
    for (long at = from; at < file.length(); at++) {
      if (file.one(at) != 0) {
        throw NotShown.differently();
      }
    }
    if (longName != null || longLink != null || (pax != null && pax.speaksOfTheNext())) {
      throw NotShown.broken();
    }
  }

  private long next(long at) {
    if (!TarHeader.isOne(file, at)) {
      throw NotShown.broken();
    }
    blocks++;
    if (blocks > 2 * ArchiveLimits.ENTRIES || places.size() >= ArchiveLimits.ENTRIES) {
      throw new NotShown(ArchiveTrouble.TOO_MANY_ENTRIES);
    }
    TarHeader header = new TarHeader(file, at);
    long from = at + TarHeader.BLOCK;
    long size = BESIDE.indexOf(header.type()) >= 0 ? beside(header, from) : entry(header, from);
    file.place(from, size);
    long end = from + (size + TarHeader.BLOCK - 1) / TarHeader.BLOCK * TarHeader.BLOCK;
    return Math.min(end, Math.max(from + size, file.length()));
  }

  /// What is said of the next entry, or of all that follow.
  private long beside(TarHeader header, long from) {
    if (header.size() > LONGEST_RECORDS) {
      throw new NotShown(ArchiveTrouble.NAME_TOO_LONG);
    }
    byte[] said = file.some(from, header.size());
    switch (header.type()) {
      case 'x' -> pax = PaxRecords.of(said, pax);
      case 'L' -> longName = ended(said);
      case 'K' -> longLink = ended(said);
      default -> PaxRecords.global(said);
    }
    return header.size();
  }

  private static byte[] ended(byte[] said) {
    int end = 0;
    while (end < said.length && said[end] != 0) {
      end++;
    }
    return Arrays.copyOf(said, end);
  }

  private long entry(TarHeader header, long from) {
    PaxRecords said = pax == null ? PaxRecords.NONE : pax;
    if ((longName != null && said.path() != null) || (longLink != null && said.link() != null)) {
      throw NotShown.differently();
    }
    EntryKind kind = kind(header);
    long size = kind == EntryKind.FILE || kind == EntryKind.OTHER ? header.size() : 0;
    said.agreesWith(header.size());
    file.place(from, size);
    String name = EntryNames.decoded(first(said.path(), longName, header.name()), false);
    String link = EntryNames.decoded(first(said.link(), longLink, header.link()), false);
    places.add(new Place(entry(name, link, kind, from, size), from, size));
    pax = null;
    longName = null;
    longLink = null;
    return size;
  }

  private static byte[] first(byte @Nullable [] one, byte @Nullable [] two, byte[] three) {
    if (one != null) {
      return one;
    }
    return two == null ? three : two;
  }

  private ArchiveEntry entry(String name, String link, EntryKind kind, long from, long size) {
    List<EntryMark> marks = new ArrayList<>(names.marks(name));
    boolean points = kind == EntryKind.LINK;
    if (points && EntryNames.leaves(link) && !marks.contains(EntryMark.LEAVES)) {
      marks.add(EntryMark.LEAVES);
    }
    FileForm form =
        kind == EntryKind.FILE
            ? FirstBytes.form(file.some(from, Math.min(size, ArchiveLimits.FIRST)))
            : FileForm.OTHER;
    return new ArchiveEntry(
        places.size(),
        EntryNames.shown(name),
        size,
        kind,
        form,
        points ? EntryNames.shown(link) : "",
        marks);
  }

  private static EntryKind kind(TarHeader header) {
    return switch (header.type()) {
      case '0', '7', 0 -> EntryKind.FILE;
      case '5' -> EntryKind.FOLDER;
      case '1', '2' -> EntryKind.LINK;
      case '3', '4', '6' -> EntryKind.DEVICE;
      default -> EntryKind.OTHER;
    };
  }

  @Override
  public List<ArchiveEntry> entries() {
    return places.stream().map(Place::entry).toList();
  }

  @Override
  public byte[] content(int number) {
    Place place = places.get(number);
    if (place.entry().kind() != EntryKind.FILE) {
      throw new NotShown(ArchiveTrouble.NOT_OPENED);
    }
    return file.some(place.from(), place.size());
  }
}
