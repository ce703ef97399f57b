package org.bellbuoy.cve.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the stand-in keeps: ids and records, in a file where it has one. The file is replaced as a
/// whole before anything is answered.
final class Book {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final @Nullable Path file;
  private final ObjectNode kept;

  Book(@Nullable Path file) {
    this.file = file;
    this.kept = file == null || !Files.exists(file) ? fresh() : read(file);
  }

  private static ObjectNode fresh() {
    ObjectNode book = JSON.createObjectNode();
    book.putObject("ids");
    book.putObject("records");
    return book;
  }

  private static ObjectNode read(Path file) {
    return (ObjectNode) JSON.readTree(file.toFile());
  }

  Optional<ObjectNode> id(String cve) {
    return Optional.ofNullable((ObjectNode) ids().get(cve));
  }

  Optional<ObjectNode> record(String cve) {
    return Optional.ofNullable((ObjectNode) records().get(cve));
  }

  /// All ids of the organisation, by their names.
  List<ObjectNode> idsOf(String org) {
    TreeMap<String, ObjectNode> sorted = new TreeMap<>();
    ids()
        .valueStream()
        .filter(each -> each.path("owning_cna").asString("").equals(org))
        .forEach(each -> sorted.put(each.path("cve_id").asString(""), (ObjectNode) each));
    return List.copyOf(sorted.values());
  }

  void putId(String cve, ObjectNode id) {
    ids().set(cve, id);
  }

  void putRecord(String cve, ObjectNode record) {
    records().set(cve, record);
  }

  void keep() {
    if (file == null) {
      return;
    }
    try {
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      Files.write(beside, JSON.writeValueAsBytes(kept));
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private ObjectNode ids() {
    return (ObjectNode) kept.get("ids");
  }

  private ObjectNode records() {
    return (ObjectNode) kept.get("records");
  }
}
