package org.bellbuoy.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bellbuoy.standards.reference.NewerLists;
import org.bellbuoy.standards.reference.ReferenceList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The newer editions of the lists that others keep, in the folder that `BELLBUOY_LISTS` names.
/// What cannot be read is said in the log, and the edition that came with the program counts.
public final class ListsBeside implements NewerLists {

  private static final Logger LOG = LoggerFactory.getLogger(ListsBeside.class);

  private final @Nullable String folder = System.getenv("BELLBUOY_LISTS");

  @Override
  public Optional<String> text(ReferenceList list) {
    if (folder == null || folder.isBlank()) {
      return Optional.empty();
    }
    Path file = Path.of(folder, list.fileName());
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException unreadable) {
      LOG.warn("{} cannot be read", file, unreadable);
      return Optional.empty();
    }
  }

  @Override
  public void refused(ReferenceList list, String why) {
    LOG.warn("The newer {} is not used. {}", list.fileName(), why);
  }
}
