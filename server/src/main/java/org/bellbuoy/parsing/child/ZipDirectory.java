package org.bellbuoy.parsing.child;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bellbuoy.parsing.ArchiveLimits;
import org.bellbuoy.parsing.ArchiveTrouble;

/// The list at the end of a zip archive, held against the headers in front of each entry. Some
/// programs believe the one, some the other (APPNOTE 4.3): where they disagree, or hide something
/// from each other, nothing is shown.
final class ZipDirectory {

  private static final int END = 22;
  private static final int END_64 = 56;
  private static final int POINTER_64 = 20;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int HALF_FULL = 0xffff;
  private static final long FULL = 0xffffffffL;
  private static final int ENTRY = 46;
  private static final int UNIX = 3;

  private final Bytes file;

  ZipDirectory(Bytes file) {
    this.file = file;
  }

  /// Where the list stands, and how long it is.
  private record Place(long start, long size, long count) {}

  List<ZipRecord> records() {
    Place place = place();
    if (place.count() > ArchiveLimits.ENTRIES) {
      throw new NotShown(ArchiveTrouble.TOO_MANY_ENTRIES);
    }
    List<ZipRecord> records = new ArrayList<>();
    long at = place.start();
    for (long left = place.count(); left > 0; left--) {
      if (!file.begins(at, 'P', 'K', 1, 2)) {
        throw NotShown.differently();
      }
      records.add(record(at));
      at += ENTRY + file.two(at + 28) + file.two(at + 30) + file.two(at + 32);
    }
    if (at != place.start() + place.size()) {
      throw NotShown.differently();
    }
    nothingBetween(records, place.start());
    return records;
  }

  private Place place() {
    long end = end();
    Place place = new Place(file.four(end + 16), file.four(end + 12), file.two(end + 10));
    boolean whole =
        file.two(end + 4) == 0 && file.two(end + 6) == 0 && file.two(end + 8) == place.count();
    if (!whole) {
      throw NotShown.differently(); // one piece of several, or it counts in two ways
    }
    long before = end;
    if (file.begins(end - POINTER_64, 'P', 'K', 6, 7)) {
      before = file.eight(end - POINTER_64 + 8);
      place = place64(place, before, end);
    } else if (place.count() == HALF_FULL || place.size() == FULL || place.start() == FULL) {
      throw NotShown.differently();
    }
    if (place.start() + place.size() != before) {
      throw NotShown.differently(); // something stands in front of the archive or in its middle
    }
    return place;
  }

  private Place place64(Place small, long at, long end) {
    boolean fits =
        file.begins(at, 'P', 'K', 6, 6)
            && at + END_64 == end - POINTER_64
            && file.eight(at + 4) == END_64 - 12;
    if (!fits) {
      throw NotShown.differently();
    }
    Place place = new Place(file.eight(at + 48), file.eight(at + 40), file.eight(at + 32));
    boolean agree =
        file.eight(at + 24) == place.count()
            && (small.count() == HALF_FULL || small.count() == place.count())
            && (small.size() == FULL || small.size() == place.size())
            && (small.start() == FULL || small.start() == place.start());
    if (!agree) {
      throw NotShown.differently();
    }
    return place;
  }

  /// The last record of the file, which must be the only one that could be it.
  private long end() {
    long found = -1;
    long first = Math.max(0, (long) file.length() - END - LONGEST_COMMENT);
    for (long at = (long) file.length() - END; at >= first; at--) {
      if (file.begins(at, 'P', 'K', 5, 6)) {
        if (found >= 0 || at + END + file.two(at + 20) != file.length()) {
          throw NotShown.differently();
        }
        found = at;
      }
    }
    if (found < 0) {
      throw NotShown.broken();
    }
    return found;
  }

  private ZipRecord record(long at) {
    int length = file.two(at + 28);
    if (length > ArchiveLimits.NAME) {
      throw new NotShown(ArchiveTrouble.NAME_TOO_LONG);
    }
    byte[] name = file.some(at + ENTRY, length);
    ZipExtra extra = new ZipExtra(file, at + ENTRY + length, file.two(at + 30));
    extra.agreesWith(name);
    long size = extra.wide(file.four(at + 24));
    long packed = extra.wide(file.four(at + 20));
    long header = extra.wide(file.four(at + 42));
    if (file.two(at + 34) != 0) {
      throw NotShown.differently();
    }
    int mode = file.one(at + 5) == UNIX ? (int) (file.four(at + 38) >>> 16) : 0;
    ZipRecord listed =
        new ZipRecord(
            new Bytes(name),
            file.two(at + 8),
            file.two(at + 10),
            file.four(at + 16),
            packed,
            size,
            mode,
            header,
            0);
    return new ZipHeader(file, listed).agreed();
  }

  /// No byte belongs to two entries, and no header stands where the list knows of none.
  private void nothingBetween(List<ZipRecord> records, long list) {
    long at = 0;
    for (ZipRecord record :
        records.stream().sorted(Comparator.comparingLong(ZipRecord::header)).toList()) {
      long gap = record.header() - at;
      if (gap < 0 || (gap > 0 && file.holds(at, record.header(), 'P', 'K', 3, 4))) {
        throw NotShown.differently();
      }
      if (at == 0 && gap > 0) {
        throw NotShown.differently();
      }
      at = record.end();
    }
    if (at > list || file.holds(at, list, 'P', 'K', 3, 4)) {
      throw NotShown.differently();
    }
  }
}
