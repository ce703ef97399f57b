package org.bellbuoy.parsing.child;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import org.bellbuoy.parsing.ArchiveEntry;
import org.bellbuoy.parsing.ArchiveLimits;
import org.bellbuoy.parsing.ArchiveTrouble;
import org.bellbuoy.parsing.EntryKind;
import org.bellbuoy.parsing.EntryMark;
import org.bellbuoy.parsing.FileForm;

/// A zip archive. Its list is read without unpacking more than the first bytes of each entry.
final class ZipFolder implements Folder {

  private final Bytes file;
  private final Inflating inflating;
  private final List<ZipRecord> records;

  ZipFolder(Bytes file, Inflating inflating) {
    this.file = file;
    this.inflating = inflating;
    this.records = new ZipDirectory(file).records();
  }

  @Override
  public List<ArchiveEntry> entries() {
    EntryNames names = new EntryNames();
    List<ArchiveEntry> entries = new ArrayList<>();
    Inflater inflater = new Inflater(true);
    try {
      for (ZipRecord record : records) {
        entries.add(entry(entries.size(), record, names, inflater));
      }
    } finally {
      inflater.end();
    }
    return entries;
  }

  private ArchiveEntry entry(int number, ZipRecord record, EntryNames names, Inflater inflater) {
    String name = EntryNames.decoded(record.name().all(), record.isUnicode());
    List<EntryMark> marks = new ArrayList<>(names.marks(name));
    if (record.isEncrypted()) {
      marks.add(EntryMark.ENCRYPTED);
    } else if (!known(record)) {
      marks.add(EntryMark.STRANGE);
    } else if (Inflating.isDense(record.size(), record.packed())) {
      marks.add(EntryMark.DENSE);
    }
    byte[] first = first(record, inflater);
    EntryKind kind = kind(record);
    String target = kind == EntryKind.LINK ? target(first) : "";
    if (kind == EntryKind.LINK && EntryNames.leaves(target) && !marks.contains(EntryMark.LEAVES)) {
      marks.add(EntryMark.LEAVES);
    }
    return new ArchiveEntry(
        number,
        EntryNames.shown(name),
        record.size(),
        kind,
        kind == EntryKind.FILE ? form(record, first) : FileForm.OTHER,
        target,
        marks);
  }

  private static String target(byte[] first) {
    try {
      return EntryNames.shown(EntryNames.decoded(first, false));
    } catch (NotShown hidden) {
      return "\ufffd";
    }
  }

  private static FileForm form(ZipRecord record, byte[] first) {
    if (record.size() == 0) {
      return FileForm.EMPTY;
    }
    return first.length == 0 ? FileForm.OTHER : FirstBytes.form(first);
  }

  private static EntryKind kind(ZipRecord record) {
    if (record.isLink()) {
      return EntryKind.LINK;
    }
    if (record.isDevice()) {
      return EntryKind.DEVICE;
    }
    return record.isFolder() ? EntryKind.FOLDER : EntryKind.FILE;
  }

  private static boolean known(ZipRecord record) {
    return record.method() == ZipRecord.STORED || record.method() == ZipRecord.DEFLATED;
  }

  private byte[] first(ZipRecord record, Inflater inflater) {
    if (record.isEncrypted() || !known(record)) {
      return new byte[0];
    }
    return record.method() == ZipRecord.DEFLATED
        ? Inflating.first(inflater, file, record.data(), record.packed())
        : file.some(record.data(), Math.min(record.packed(), ArchiveLimits.FIRST));
  }

  @Override
  public byte[] content(int number) {
    ZipRecord record = records.get(number);
    if (record.isEncrypted()) {
      throw new NotShown(ArchiveTrouble.ENCRYPTED);
    }
    if (!known(record) || kind(record) != EntryKind.FILE) {
      throw new NotShown(ArchiveTrouble.NOT_OPENED);
    }
    Inflating.dense(record.size(), record.packed());
    byte[] content = unpacked(record);
    CRC32 sum = new CRC32();
    sum.update(content);
    if (content.length != record.size() || sum.getValue() != record.sum()) {
      throw NotShown.broken();
    }
    return content;
  }

  private byte[] unpacked(ZipRecord record) {
    if (record.method() == ZipRecord.STORED) {
      inflating.spend(record.packed());
      return file.some(record.data(), record.packed());
    }
    Inflating.Out out = inflating.whole(file, record.data(), record.packed());
    if (out.taken() != record.packed()) {
      throw NotShown.differently();
    }
    return out.bytes();
  }
}
