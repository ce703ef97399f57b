package org.bellbuoy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.standards.json.JsonWriting;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Documents that go to the desk in one request, with what lies beside them and the keys by which
/// their signatures are checked. The desk starts a locked process for each request that has keys,
/// so there are many documents to one.
final class ImportBatch {

  private static final List<String> BESIDE = List.of(".sha256", ".sha512", ".asc", ".sig");
  private static final int MOST = 25;
  private static final long LARGEST = 8L << 20;

  private final List<Path> documents;
  private final List<Path> beside;
  private final List<Path> keys;

  private ImportBatch(List<Path> documents, List<Path> keys) {
    this.documents = List.copyOf(documents);
    this.beside = documents.stream().flatMap(ImportBatch::beside).toList();
    this.keys = keys;
  }

  /// In the order of the documents.
  static List<ImportBatch> of(List<Path> documents, List<Path> keys) {
    List<ImportBatch> batches = new ArrayList<>();
    List<Path> next = new ArrayList<>();
    long size = 0;
    for (Path document : documents) {
      boolean alone = keys.isEmpty() && beside(document).findAny().isEmpty();
      size += size(document);
      if (!next.isEmpty() && (alone || next.size() == MOST || size > LARGEST)) {
        batches.add(new ImportBatch(next, keys));
        next.clear();
        size = size(document);
      }
      next.add(document);
      if (alone) {
        batches.add(new ImportBatch(next, keys));
        next.clear();
        size = 0;
      }
    }
    if (!next.isEmpty()) {
      batches.add(new ImportBatch(next, keys));
    }
    return batches;
  }

  int size() {
    return documents.size();
  }

  /// Whether it is one document with nothing to compare it with.
  boolean isPlain() {
    return documents.size() == 1 && beside.isEmpty() && keys.isEmpty();
  }

  Path first() {
    return documents.getFirst();
  }

  /// Which documents these are: the first, and how many more.
  String inWords() {
    int more = documents.size() - 1;
    return first() + (more == 0 ? "" : " and %d more".formatted(more));
  }

  byte[] json() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode files = body.putArray("files");
    Stream.of(documents, beside, keys)
        .flatMap(List::stream)
        .forEach(file ->
            files
                .addObject()
                .put("name", String.valueOf(file.getFileName()))
                .put("base64", Base64.getEncoder().encodeToString(bytes(file))));
    return JsonWriting.canonical(body);
  }

  private static Stream<Path> beside(Path document) {
    return BESIDE.stream()
        .map(ending -> document.resolveSibling(document.getFileName() + ending))
        .filter(Files::isRegularFile);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException unreadable) {
      throw unreadable(file);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw unreadable(file);
    }
  }

  private static IllegalArgumentException unreadable(Path file) {
    return new IllegalArgumentException("The file " + file + " cannot be read.");
  }
}
