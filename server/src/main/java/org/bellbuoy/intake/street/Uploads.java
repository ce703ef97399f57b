package org.bellbuoy.intake.street;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.correspondence.NewAttachment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Reads the files of a form, in memory only. None is looked into.
@Component
class Uploads {

  private static final long KIB = 1024;
  private static final long MIB = KIB * KIB;

  List<NewAttachment> read(@Nullable List<MultipartFile> files) {
    return files == null
        ? List.of()
        : files.stream().filter(file -> !file.isEmpty()).map(Uploads::attachment).toList();
  }

  private static NewAttachment attachment(MultipartFile file) {
    String name = file.getOriginalFilename();
    try {
      return new NewAttachment(name == null ? "" : name, file.getBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static String size(long bytes) {
    if (bytes < KIB) {
      return bytes + " bytes";
    }
    return bytes < MIB
        ? bytes / KIB + " KiB"
        : String.format(Locale.ROOT, "%.1f MiB", (double) bytes / MIB);
  }
}
