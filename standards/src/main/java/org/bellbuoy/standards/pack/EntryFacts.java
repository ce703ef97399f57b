package org.bellbuoy.standards.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.bellbuoy.standards.ledger.Hash;
import tools.jackson.databind.JsonNode;

/// What an entry of the ledger says, by name: `id`, `at`, `by`, `by_kind`, `about`, `event`, and
/// whatever the event itself carries. A word that may be erased one day stands there as a salted
/// hash; with the salt it can be compared.
public final class EntryFacts {

  /// The database keeps microseconds, the ledger what the clock said.
  private static final Duration ROUNDED = Duration.ofNanos(1_000);

  private static final JsonReading READING = new JsonReading(JsonLimits.ORDINARY);
  private static final String SALTED = "salted";

  private final String id;
  private final Map<String, String> clear;
  private final Map<String, String> salted;

  private EntryFacts(String id, Map<String, String> clear, Map<String, String> salted) {
    this.id = id;
    this.clear = clear;
    this.salted = salted;
  }

  /// Empty for what is no entry.
  public static Optional<EntryFacts> of(String content) {
    return READING.read(content.getBytes(UTF_8)) instanceof JsonResult.Read(JsonNode root)
            && root.path("id").isString()
        ? Optional.of(of(root))
        : Optional.empty();
  }

  private static EntryFacts of(JsonNode root) {
    Map<String, String> clear = new HashMap<>();
    Map<String, String> salted = new HashMap<>();
    root.path("with")
        .properties()
        .forEach(part -> part(part.getKey(), part.getValue(), clear, salted));
    clear.put("id", root.path("id").asString());
    clear.put("at", root.path("at").asString());
    clear.put("about", root.path("about").asString());
    clear.put("by", root.path("by").path("id").asString());
    clear.put("by_kind", root.path("by").path("kind").asString());
    clear.put("event", root.path("what").asString());
    return new EntryFacts(root.path("id").asString(), clear, salted);
  }

  private static void part(
      String name, JsonNode value, Map<String, String> clear, Map<String, String> salted) {
    if (value.path(SALTED).isString()) {
      salted.put(name, value.path(SALTED).asString());
    } else if (value.isValueNode() && !value.isNull()) {
      clear.put(name, value.asString());
    }
  }

  /// By which the files of a pack name it.
  public String id() {
    return id;
  }

  public String event() {
    return clear.getOrDefault("event", "");
  }

  /// All that it says without a salt, by name.
  public Map<String, String> clear() {
    return Map.copyOf(clear);
  }

  /// What it says under a name; empty where it says nothing, or a salted hash.
  public Optional<String> find(String name) {
    return Optional.ofNullable(clear.get(name));
  }

  /// Whether this needs a salt to be compared.
  public boolean isSalted(String name) {
    return salted.containsKey(name);
  }

  /// Whether it says just this.
  ///
  /// @param salt in hex; empty where there is none
  public boolean says(String name, String value, String salt) {
    String hash = salted.get(name);
    if (hash != null) {
      return !salt.isEmpty() && hash.equals(committed(name, value, salt));
    }
    String said = clear.get(name);
    return said != null && (said.equals(value) || sameMoment(said, value));
  }

  /// As the ledger commits to words: salt, name, a zero byte, and the words.
  private static String committed(String name, String value, String salt) {
    return Hash.of(
            HexFormat.of().parseHex(salt), name.getBytes(UTF_8), new byte[1], value.getBytes(UTF_8))
        .toString();
  }

  private static boolean sameMoment(String said, String value) {
    try {
      Duration between = Duration.between(Instant.parse(said), Instant.parse(value)).abs();
      return between.compareTo(ROUNDED) < 0;
    } catch (DateTimeParseException noMoment) {
      return false;
    }
  }
}
