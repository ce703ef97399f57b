package org.bellbuoy.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.bellbuoy.standards.ledger.CheckpointNote;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Writes the newest checkpoint into the second place, where whoever changes the database cannot
/// reach it. A file is there whole or not at all, and is never written over by another.
@Component
@EnableConfigurationProperties(LedgerSettings.class)
public class ExportCheckpoint {

  private final CheckpointStore store;
  private final LedgerSettings settings;
  private long exported = -1;

  ExportCheckpoint(CheckpointStore store, LedgerSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  /// Does nothing where there is no second place, or where it has the newest.
  public void export() {
    Path folder = settings.checkpoints();
    if (folder == null) {
      return;
    }
    Optional<CheckpointNote> newest = store.newest().map(LedgerCheckpoint::note);
    if (newest.isPresent() && newest.get().size() != exported) {
      write(folder, newest.get());
      exported = newest.get().size();
    }
  }

  private static void write(Path folder, CheckpointNote note) {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve("checkpoint-%012d.txt".formatted(note.size()));
      if (!Files.exists(file)) {
        Path unfinished = folder.resolve(".unfinished-" + note.size());
        Files.writeString(unfinished, note.text(), StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
