package org.bellbuoy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bellbuoy.standards.reference.NewerLists;
import org.bellbuoy.standards.reference.ReferenceList;

/// A folder with newer editions of the lists that others keep, where `BELLBUOY_LISTS` names one.
public final class ListsFolder implements NewerLists {

  static final String VARIABLE = "BELLBUOY_LISTS";

  private final Optional<Path> folder;

  /// Made by [java.util.ServiceLoader].
  public ListsFolder() {
    this(Optional.ofNullable(System.getenv(VARIABLE)).filter(given -> !given.isBlank()));
  }

  ListsFolder(Optional<String> folder) {
    this.folder = folder.map(Path::of);
  }

  @Override
  public Optional<String> text(ReferenceList list) {
    return folder.map(each -> each.resolve(list.fileName())).filter(Files::exists).map(this::read);
  }

  /// What cannot be read is no list: it is refused by its first line.
  private String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      return "";
    }
  }

  @Override
  public void refused(ReferenceList list, String why) {
    System.err.println("bellbuoy: " + list.fileName() + " in " + VARIABLE + " is not used. " + why);
  }
}
