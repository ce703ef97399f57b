package org.bellbuoy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.standards.affected.AnswerBook;
import org.bellbuoy.standards.affected.AnswerFileReading;
import org.bellbuoy.standards.affected.Composition;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.FactsRead;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.bellbuoy.standards.reading.DocumentKind;
import org.bellbuoy.standards.reading.FactsReading;
import tools.jackson.databind.JsonNode;

/// Where answers come from: the file of answers of a vendor, fetched or in a copy of the tree, or
/// whatever documents lie in a folder.
final class AnswersFrom {

  private static final String FILE = "affected.json";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int OK = 200;
  private static final JsonReading READING =
      new JsonReading(new JsonLimits(256 << 20, 96, 4 << 20));

  private AnswersFrom() {}

  static AnswerBook read(String from, PrintWriter err) {
    if (from.startsWith("https://") || from.startsWith("http://")) {
      return ofFile(fetched(from.replaceAll("/+$", "") + "/" + FILE), from);
    }
    Path folder = Path.of(from);
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("There is no folder " + from + ".");
    }
    Path file = folder.resolve(FILE);
    return Files.isRegularFile(file) ? ofFile(bytes(file), file.toString()) : ofFolder(folder, err);
  }

  private static AnswerBook ofFile(byte[] bytes, String from) {
    return switch (READING.read(bytes)) {
      case JsonResult.Read(JsonNode root) -> AnswerFileReading.read(root);
      case JsonResult.Refused(var problem) ->
          throw new IllegalArgumentException(from + ": " + problem.inWords());
    };
  }

  private static byte[] fetched(String url) {
    try (HttpClient http =
        HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build();
      HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != OK) {
        throw new IllegalArgumentException(
            "%s answered %d: there is no file of answers.".formatted(url, answer.statusCode()));
      }
      return answer.body();
    } catch (IOException away) {
      throw new IllegalArgumentException(url + " cannot be reached.");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalArgumentException("Interrupted while waiting for " + url + ".");
    }
  }

  private static AnswerBook ofFolder(Path folder, PrintWriter err) {
    Map<String, Read> byNumber = new LinkedHashMap<>();
    List<Path> passed = new ArrayList<>();
    for (Path file : JsonFiles.named(List.of(folder))) {
      JsonNode root = root(file);
      if (DocumentKind.of(root).isPresent()) {
        Read read = new Read(facts(file, root), CsafValidator.recognises(root));
        byNumber.merge(read.facts().tracking().id(), read, Read::better);
      } else {
        passed.add(file);
      }
    }
    if (byNumber.isEmpty()) {
      throw new IllegalArgumentException("There is no advisory in " + folder + ".");
    }
    if (!passed.isEmpty()) {
      err.println(passed.size() + " files are no advisories and were passed over.");
    }
    return AnswerBook.of(byNumber.values().stream().map(Read::facts).toList(), Composition.none());
  }

  /// A document, and whether it is CSAF, which says most.
  private record Read(AdvisoryFacts facts, boolean csaf) {

    private static final Comparator<Read> BY_WORTH =
        Comparator.comparing(Read::csaf)
            .thenComparing(read -> read.facts().tracking().currentRelease());

    Read better(Read other) {
      return BY_WORTH.compare(this, other) >= 0 ? this : other;
    }
  }

  private static AdvisoryFacts facts(Path file, JsonNode root) {
    return switch (FactsReading.read(root)) {
      case FactsRead.Understood(var facts, var _) -> facts;
      case FactsRead.Refused(var sentence) ->
          throw new IllegalArgumentException(file + ": " + sentence);
    };
  }

  private static JsonNode root(Path file) {
    return switch (READING.read(bytes(file))) {
      case JsonResult.Read(JsonNode root) -> root;
      case JsonResult.Refused(var problem) ->
          throw new IllegalArgumentException(file + ": " + problem.inWords());
    };
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException("The file " + file + " cannot be read.");
    }
  }
}
