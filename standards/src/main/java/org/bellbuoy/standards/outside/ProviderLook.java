package org.bellbuoy.standards.outside;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import tools.jackson.databind.JsonNode;

/// `provider-metadata.json` (CSAF 2.0, requirements 7 to 10): its shape, and where it leads.
final class ProviderLook {

  static final String PLACE = "/.well-known/csaf/provider-metadata.json";
  static final String FORMER = "/.well-known/csaf/v2.0/provider-metadata.json";
  static final String NEWER = "/.well-known/csaf/v2.1/provider-metadata.json";

  private static final Set<String> ROLES =
      Set.of("csaf_publisher", "csaf_provider", "csaf_trusted_provider");
  private static final List<String> NEEDED =
      List.of(
          "canonical_url",
          "last_updated",
          "list_on_CSAF_aggregators",
          "metadata_version",
          "mirror_on_CSAF_aggregators",
          "publisher",
          "role");
  private static final Duration SLACK = Duration.ofMinutes(5);

  private final Round round;

  ProviderLook(Round round) {
    this.round = round;
  }

  /// A folder of documents and its feed, as the metadata names them.
  ///
  /// @param label as the version writes it
  record Folder(Optional<URI> url, Optional<URI> feed, String label) {}

  /// @param keys what it says of the keys: address and fingerprint
  record Said(List<Folder> folders, List<Named> keys) {
    static final Said NOTHING = new Said(List.of(), List.of());
  }

  /// A key as the metadata names it.
  record Named(String url, String fingerprint) {}

  /// The one that everybody looks at, and the two of the versions where they are.
  List<Said> look() {
    List<Said> all = new ArrayList<>();
    URI place = round.look().at(PLACE);
    Optional<Answer.Got> file = round.file(Check.PROVIDER, place, "The provider metadata");
    file.ifPresent(got -> FrontLook.cache(round, place, got));
    file.ifPresent(got -> all.add(read(place, got.body(), true)));
    file.ifPresent(got -> former(got.body()));
    URI newer = round.look().at(NEWER);
    if (file.isPresent() && round.raw(newer) instanceof Answer.Got got && got.status() == 200) {
      all.add(read(newer, got.body(), false));
    }
    return all;
  }

  /// CSAF 2.1, section 7: until everybody is told otherwise the plain place says what 2.0 says.
  private void former(byte[] plain) {
    URI place = round.look().at(FORMER);
    if (round.raw(place) instanceof Answer.Got got
        && got.status() == 200
        && !Arrays.equals(got.body(), plain)) {
      wrong(
          place,
          "It says something else than " + round.look().at(PLACE) + ". Bake both from the same.");
    }
  }

  private Said read(URI place, byte[] bytes, boolean plain) {
    Optional<JsonNode> root = json(bytes);
    if (root.isEmpty() || !root.get().isObject()) {
      wrong(place, "It is no JSON object.");
      return Said.NOTHING;
    }
    JsonNode metadata = root.get();
    NEEDED.stream()
        .filter(name -> !metadata.has(name))
        .forEach(name -> wrong(place, "It lacks " + name + ", which the schema asks for."));
    shape(place, metadata);
    updated(place, metadata.path("last_updated").asString(""));
    canonical(place, metadata.path("canonical_url").asString(""), plain);
    return new Said(folders(place, metadata), keys(place, metadata));
  }

  private void shape(URI place, JsonNode metadata) {
    if (!ROLES.contains(metadata.path("role").asString(""))) {
      wrong(place, "Its role is none that CSAF knows.");
    }
    JsonNode publisher = metadata.path("publisher");
    for (String name : List.of("category", "name", "namespace")) {
      if (publisher.path(name).asString("").isEmpty()) {
        wrong(place, "Its publisher lacks " + name + ".");
      }
    }
  }

  private void updated(URI place, String said) {
    try {
      Instant updated = OffsetDateTime.parse(said).toInstant();
      if (updated.isAfter(round.now().plus(SLACK))) {
        wrong(place, "It was last updated in the future, at " + said + ".");
      }
    } catch (DateTimeException malformed) {
      wrong(place, "It does not say when it was last updated.");
    }
  }

  private void canonical(URI place, String said, boolean plain) {
    if (said.equals(place.toString())) {
      return;
    }
    String origin = originOf(said);
    boolean moved = plain && !origin.isEmpty() && !origin.equals(Round.origin(place));
    if (moved) {
      round.declares(origin);
    }
    round.note(
        new Symptom(
            Check.PROVIDER,
            Severity.ERROR,
            place,
            "It calls itself " + Round.quoted(said) + ", and was found at " + place + ".",
            Trouble.BASE,
            moved ? origin : "elsewhere"));
  }

  private static String originOf(String said) {
    try {
      URI address = URI.create(said);
      return address.getHost() == null ? "" : Round.origin(address);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  private List<Folder> folders(URI place, JsonNode metadata) {
    List<Folder> folders = new ArrayList<>();
    List<URI> urls = new ArrayList<>();
    for (JsonNode each : metadata.path("distributions")) {
      String url =
          each.path("directory_url").asString(each.path("directory").path("url").asString(""));
      if (!url.isEmpty()) {
        round.own(Check.PROVIDER, place, slashed(url)).ifPresent(urls::add);
      }
    }
    for (JsonNode each : metadata.path("distributions")) {
      for (JsonNode feed : each.path("rolie").path("feeds")) {
        Optional<URI> at = round.own(Check.PROVIDER, place, feed.path("url").asString(""));
        Optional<URI> beside =
            urls.stream()
                .filter(url -> at.isPresent() && at.get().toString().startsWith(url.toString()))
                .findFirst();
        beside.ifPresent(urls::remove);
        folders.add(new Folder(beside, at, feed.path("tlp_label").asString("")));
      }
    }
    urls.forEach(url -> folders.add(new Folder(Optional.of(url), Optional.empty(), "")));
    if (folders.isEmpty()) {
      wrong(place, "It names neither a feed nor a folder, so nobody finds a document.");
    }
    return folders;
  }

  private static String slashed(String url) {
    return url.endsWith("/") ? url : url + "/";
  }

  private List<Named> keys(URI place, JsonNode metadata) {
    List<Named> keys = new ArrayList<>();
    for (JsonNode each : metadata.path("public_openpgp_keys")) {
      keys.add(new Named(each.path("url").asString(""), each.path("fingerprint").asString("")));
    }
    if (keys.isEmpty()) {
      round.note(
          new Symptom(
              Check.KEY,
              Severity.ERROR,
              place,
              "It names no OpenPGP key, so no signature can be checked.",
              Trouble.KEY,
              ""));
    }
    return keys;
  }

  private void wrong(URI place, String sentence) {
    round.note(
        new Symptom(
            Check.PROVIDER, Severity.ERROR, place, sentence, Trouble.ITSELF, "metadata " + place));
  }

  static Optional<JsonNode> json(byte[] bytes) {
    return switch (new JsonReading(JsonLimits.CSAF).read(bytes)) {
      case JsonResult.Read(JsonNode root) -> Optional.of(root);
      case JsonResult.Refused _ -> Optional.empty();
    };
  }
}
