package org.bellbuoy.standards.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// A folder of documents: its ROLIE feed, `index.txt` and `changes.csv` (requirements 11 to 17),
/// which must name the same.
final class FolderLook {

  private static final Pattern CHANGE = Pattern.compile("\"?([^\",]+)\"?,\"?([^\",]+)\"?");

  private final Round round;

  FolderLook(Round round) {
    this.round = round;
  }

  /// The documents by their address, the latest first.
  Map<URI, Listing> look(ProviderLook.Folder folder) {
    Optional<Map<URI, Listing>> fed = folder.feed().flatMap(this::feed);
    Optional<Map<URI, Listing>> listed = folder.url().flatMap(this::changes);
    Optional<Map<URI, Listing>> indexed = folder.url().flatMap(this::index);
    URI reference = folder.feed().or(folder::url).orElse(round.look().base());
    if (fed.isPresent()) {
      folder
          .url()
          .ifPresent(url -> {
            indexed.ifPresent(
                some -> same(Check.INDEX, url.resolve("index.txt"), reference, fed.get(), some));
            listed.ifPresent(some ->
                same(Check.CHANGES, url.resolve("changes.csv"), reference, fed.get(), some));
            listed.ifPresent(some -> times(url.resolve("changes.csv"), fed.get(), some));
          });
    } else if (indexed.isPresent()) {
      folder
          .url()
          .ifPresent(url ->
              listed.ifPresent(some ->
                  same(Check.CHANGES, url.resolve("changes.csv"), url, indexed.get(), some)));
    }
    Map<URI, Listing> all = new LinkedHashMap<>();
    fed.ifPresent(all::putAll);
    listed.ifPresent(some -> some.forEach(all::putIfAbsent));
    indexed.ifPresent(some -> some.forEach(all::putIfAbsent));
    return latestFirst(all);
  }

  private static Map<URI, Listing> latestFirst(Map<URI, Listing> all) {
    Map<URI, Listing> sorted = new LinkedHashMap<>();
    all.entrySet().stream()
        .sorted(
            Map.Entry.comparingByValue(
                Comparator.comparing(Listing::updated).reversed().thenComparing(Listing::path)))
        .forEach(each -> sorted.put(each.getKey(), each.getValue()));
    return sorted;
  }

  private Optional<Map<URI, Listing>> feed(URI at) {
    Optional<Answer.Got> file = round.file(Check.ROLIE, at, "The feed");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    FrontLook.cache(round, at, file.get());
    Optional<JsonNode> json = ProviderLook.json(file.get().body());
    if (json.isEmpty() || !json.get().path("feed").path("entry").isArray()) {
      note(Check.ROLIE, at, "It is no ROLIE feed in JSON.", "");
      return Optional.empty();
    }
    JsonNode feed = json.get().path("feed");
    round
        .own(Check.ROLIE, at, link(feed, "self"))
        .filter(self -> !self.equals(at))
        .ifPresent(self -> note(Check.ROLIE, at, "It calls itself " + self + ".", ""));
    Map<URI, Listing> entries = new LinkedHashMap<>();
    feed.path("entry")
        .forEach(
            entry -> entry(at, entry).ifPresent(url -> entries.put(url.getKey(), url.getValue())));
    return Optional.of(entries);
  }

  private Optional<Map.Entry<URI, Listing>> entry(URI feed, JsonNode entry) {
    String source = entry.path("content").path("src").asString("");
    String self = link(entry, "self");
    Optional<URI> document = round.own(Check.ROLIE, feed, source);
    if (!source.equals(self)) {
      note(
          Check.ROLIE,
          feed,
          "An entry links to " + Round.quoted(self) + " and holds " + Round.quoted(source) + ".",
          "");
    }
    for (String rel : List.of("hash", "signature")) {
      if (link(entry, rel).isEmpty()) {
        note(
            Check.ROLIE,
            feed,
            "The entry of " + Round.quoted(source) + " has no link to a " + rel + ".",
            "");
      }
    }
    Instant updated = instant(entry.path("updated").asString(""));
    return document.map(url -> Map.entry(url, new Listing(path(feed, url), updated)));
  }

  private static String path(URI feed, URI document) {
    String folder = feed.resolve("./").toString();
    String all = document.toString();
    return all.startsWith(folder) ? all.substring(folder.length()) : all;
  }

  private static String link(JsonNode of, String rel) {
    for (JsonNode link : of.path("link")) {
      if (link.path("rel").asString("").equals(rel)) {
        return link.path("href").asString("");
      }
    }
    return "";
  }

  private Optional<Map<URI, Listing>> index(URI folder) {
    URI at = folder.resolve("index.txt");
    return round
        .file(Check.INDEX, at, "index.txt")
        .map(got -> {
          Map<URI, Listing> all = new LinkedHashMap<>();
          new String(got.body(), UTF_8)
              .lines()
              .filter(line -> !line.isBlank())
              .forEach(line -> named(Check.INDEX, at, folder, line, Instant.MIN, all));
          return all;
        });
  }

  private Optional<Map<URI, Listing>> changes(URI folder) {
    URI at = folder.resolve("changes.csv");
    return round.file(Check.CHANGES, at, "changes.csv").map(got -> changes(folder, at, got));
  }

  private Map<URI, Listing> changes(URI folder, URI at, Answer.Got got) {
    Map<URI, Listing> all = new LinkedHashMap<>();
    List<Instant> order = new ArrayList<>();
    for (String line : new String(got.body(), UTF_8).lines().toList()) {
      Matcher change = CHANGE.matcher(line);
      if (change.matches()) {
        Instant moment = instant(change.group(2));
        order.add(moment);
        named(Check.CHANGES, at, folder, change.group(1), moment, all);
      } else {
        note(
            Check.CHANGES,
            at,
            "This line is no path with its time: " + Round.quoted(line) + ".",
            "");
      }
    }
    if (!order.equals(order.stream().sorted(Comparator.reverseOrder()).toList())) {
      note(Check.CHANGES, at, "It must begin with what changed last.", "");
    }
    return all;
  }

  private void named(
      Check check, URI in, URI folder, String path, Instant updated, Map<URI, Listing> into) {
    boolean plain =
        path.matches("[A-Za-z0-9_+./-]{1,300}") && !path.contains("..") && !path.startsWith("/");
    if (plain) {
      into.put(folder.resolve(path), new Listing(path, updated));
    } else {
      note(
          check, in, "It names " + Round.quoted(path) + ", which is no path below the folder.", "");
    }
  }

  /// The feed is what programs prefer, so the others are measured by it.
  private void same(
      Check check, URI at, URI reference, Map<URI, Listing> fed, Map<URI, Listing> named) {
    TreeSet<URI> lacking = new TreeSet<>(fed.keySet());
    lacking.removeAll(named.keySet());
    TreeSet<URI> beyond = new TreeSet<>(named.keySet());
    beyond.removeAll(fed.keySet());
    lacking.forEach(each ->
        step(
            check, at, each, "It does not name " + each + ", which " + name(reference) + " does."));
    beyond.forEach(each ->
        step(
            Check.ROLIE,
            reference,
            each,
            "It does not name " + each + ", which " + name(at) + " does."));
  }

  private void step(Check check, URI at, URI document, String sentence) {
    round.note(
        new Symptom(
            check,
            Severity.ERROR,
            at,
            sentence + " Bake both from the same.",
            Trouble.ITSELF,
            "step " + at + " " + document));
  }

  private static String name(URI at) {
    String path = at.getPath();
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isEmpty() ? path : last;
  }

  private void times(URI at, Map<URI, Listing> fed, Map<URI, Listing> listed) {
    fed.forEach((url, entry) -> {
      Listing line = listed.get(url);
      if (line != null && !line.updated().equals(entry.updated())) {
        note(
            Check.CHANGES,
            at,
            "It says of "
                + line.path()
                + " that it changed at "
                + line.updated()
                + ", and the feed says "
                + entry.updated()
                + ".",
            line.path());
      }
    });
  }

  private void note(Check check, URI at, String sentence, String about) {
    round.note(
        new Symptom(
            check,
            Severity.ERROR,
            at,
            sentence,
            Trouble.ITSELF,
            check.id() + " " + at + " " + about));
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException malformed) {
      return Instant.MIN;
    }
  }
}
