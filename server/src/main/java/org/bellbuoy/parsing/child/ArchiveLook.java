package org.bellbuoy.parsing.child;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.parsing.ArchiveEntry;
import org.bellbuoy.parsing.ArchiveLimits;
import org.bellbuoy.parsing.ArchiveTrouble;
import org.bellbuoy.parsing.FileForm;
import org.bellbuoy.parsing.Inside;
import org.bellbuoy.parsing.Looked;

/// Goes from a file through the archives in it to one place, and shows what is there.
final class ArchiveLook {

  private final Inflating inflating = new Inflating();
  private final List<String> trail = new ArrayList<>();

  /// @param path the numbers of the entries on the way
  Looked look(byte[] file, List<Integer> path) {
    Inside inside = inside(file, path);
    return new Looked(trail, inside);
  }

  private Inside inside(byte[] file, List<Integer> path) {
    try {
      return at(file, path);
    } catch (NotShown reason) {
      return new Inside.Unopened(reason.trouble());
    } catch (OutOfMemoryError | StackOverflowError _) {
      return new Inside.Unopened(ArchiveTrouble.TOO_MUCH_WORK);
    } catch (Exception | LinkageError _) {
      return new Inside.Unopened(ArchiveTrouble.BROKEN);
    }
  }

  private Inside at(byte[] file, List<Integer> path) {
    if (path.size() > ArchiveLimits.DEPTH) {
      throw new NotShown(ArchiveTrouble.TOO_DEEP);
    }
    FileForm form = FirstBytes.form(file);
    if (!isArchive(form)) {
      return path.isEmpty() ? shown(file, form) : none();
    }
    Bytes bytes = new Bytes(file);
    Folder folder = folder(bytes, form);
    FileForm whole = folder instanceof TarFolder && form == FileForm.GZIP ? FileForm.TAR_GZ : form;
    if (path.isEmpty()) {
      return new Inside.Listing(whole, folder.entries());
    }
    int number = path.getFirst();
    List<ArchiveEntry> entries = folder.entries();
    if (number < 0 || number >= entries.size()) {
      return none();
    }
    trail.add(entries.get(number).name());
    return at(folder.content(number), path.subList(1, path.size()));
  }

  private static boolean isArchive(FileForm form) {
    return form == FileForm.ZIP || form == FileForm.TAR || form == FileForm.GZIP;
  }

  /// A tar archive packed with gzip is one archive and not two.
  private Folder folder(Bytes file, FileForm form) {
    if (form == FileForm.ZIP) {
      return new ZipFolder(file, inflating);
    }
    if (form == FileForm.TAR) {
      return new TarFolder(file);
    }
    GzipFile packed = new GzipFile(file, inflating);
    Bytes content = new Bytes(packed.content(0));
    return TarHeader.isOne(content, 0) ? new TarFolder(content) : packed;
  }

  private static Inside none() {
    throw new NotShown(ArchiveTrouble.NO_SUCH_ENTRY);
  }

  private static Inside shown(byte[] file, FileForm form) {
    if (form == FileForm.TEXT) {
      return ShownText.of(file);
    }
    if (form == FileForm.PNG || form == FileForm.JPEG) {
      return Repainted.of(file, form);
    }
    throw new NotShown(
        form.words().endsWith("not opened") ? ArchiveTrouble.NOT_OPENED : ArchiveTrouble.NOT_SHOWN);
  }
}
