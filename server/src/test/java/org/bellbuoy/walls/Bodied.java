package org.bellbuoy.walls;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An operation of an API that takes a JSON body, as the OpenAPI document describes it.
///
/// @param fields name and type of the members of the body, or of an element when it is a list
public record Bodied(Address address, Map<String, String> fields, boolean many) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// What a field with this name may hold, where its type alone says too little.
  private static final Map<String, Object> WORDS =
      Map.ofEntries(
          Map.entry("email", "somebody@example.test"),
          Map.entry("contact", ""),
          Map.entry("pgpKey", ""),
          Map.entry("kind", "THREAT"),
          Map.entry("state", "CONCERN"),
          Map.entry("to", "TRIAGE"),
          Map.entry("name", "1.9"),
          Map.entry("number", ""),
          Map.entry("successor", ""),
          Map.entry("existing", ""),
          Map.entry("reply", "YES"),
          Map.entry("asOf", "2026-11-01"),
          Map.entry("nextUpdateBy", ""),
          Map.entry("files", List.of()),
          Map.entry("said", Map.of()),
          Map.entry("languages", List.of("en")),
          Map.entry("days", List.of("MONDAY")),
          Map.entry("roles", List.of("intake")),
          Map.entry("reach", "read"),
          Map.entry("end", "2026-12-20T14:00"),
          Map.entry("until", "2026-12-20T14:00"),
          Map.entry("destroyBy", inSomeMonths()),
          Map.entry("zone", "Europe/Berlin"),
          Map.entry("team", ""),
          Map.entry("current", TestStaff.PASSWORD));

  private static String inSomeMonths() {
    return LocalDate.ofInstant(TestHouse.clock().instant(), ZoneOffset.UTC)
        .plusDays(200)
        .toString();
  }

  /// What is asked changes with them, so they are sent only where they are meant.
  private static final Set<String> LEFT_OUT = Set.of("letter");

  private static final String ONE_OF = "one of ";

  public Bodied {
    fields = Map.copyOf(fields);
  }

  /// Those of a door, from its document.
  public static List<Bodied> of(String door) {
    JsonNode document = JSON.readTree(OpenApi.of(door));
    List<Bodied> found = new ArrayList<>();
    for (Address address : Addresses.all()) {
      if (address.isApi() && address.door().equals(door)) {
        JsonNode schema = schema(document, address);
        boolean many = schema.path("type").asString("").equals("array");
        Map<String, String> fields = fields(document, many ? schema.path("items") : schema);
        if (!fields.isEmpty()) {
          found.add(new Bodied(address, fields, many));
        }
      }
    }
    return found;
  }

  private static JsonNode schema(JsonNode document, Address address) {
    return document
        .path("paths")
        .path(address.pattern())
        .path(address.method().name().toLowerCase(java.util.Locale.ROOT))
        .path("requestBody")
        .path("content")
        .path("application/json")
        .path("schema");
  }

  private static Map<String, String> fields(JsonNode document, JsonNode schema) {
    String name = schema.path("$ref").asString("").replace("#/components/schemas/", "");
    Map<String, String> fields = new LinkedHashMap<>();
    document
        .path("components")
        .path("schemas")
        .path(name)
        .path("properties")
        .properties()
        .forEach(field -> fields.put(field.getKey(), typeOf(document, field.getValue())));
    return fields;
  }

  private static String typeOf(JsonNode document, JsonNode schema) {
    if (schema.has("$ref")) {
      String name = schema.path("$ref").asString("").replace("#/components/schemas/", "");
      return typeOf(document, document.path("components").path("schemas").path(name));
    }
    if (schema.has("enum")) {
      return ONE_OF
          + String.join(",", schema.path("enum").valueStream().map(JsonNode::asString).toList());
    }
    return schema.has("format")
        ? schema.path("format").asString()
        : schema.path("type").asString("");
  }

  public List<String> texts() {
    return fields.entrySet().stream()
        .filter(field -> field.getValue().equals("string"))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /// A body as it should be.
  public String good() {
    return json(body());
  }

  /// A body as it should be, but for one member.
  public String with(String field, Object value) {
    Map<String, Object> body = body();
    body.put(field, value);
    return json(body);
  }

  public String without(String field) {
    Map<String, Object> body = body();
    body.remove(field);
    return json(body);
  }

  /// A body in which one member stands twice.
  public String twice(String field) {
    String good = json(body());
    return good.replaceFirst("\\{", "{\"" + field + "\":null,");
  }

  /// Something of another type than the field asks for.
  public Object wrong(String field) {
    return "object".equals(fields.get(field)) ? List.of(1) : Map.of("wrong", 1);
  }

  private Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    fields.forEach((name, type) -> {
      if (!LEFT_OUT.contains(name)) {
        body.put(name, good(name, type));
      }
    });
    return body;
  }

  /// What a form may hold in a field with this name.
  static String word(String field) {
    boolean text = WORDS.getOrDefault(field, "word") instanceof String;
    return LEFT_OUT.contains(field)
        ? ""
        : text ? (String) WORDS.getOrDefault(field, "word") : "word";
  }

  private static Object good(String name, String type) {
    if (type.startsWith(ONE_OF)) {
      List<String> offered = List.of(type.substring(ONE_OF.length()).split(",", -1));
      Object known = WORDS.getOrDefault(name, "");
      return offered.contains(known) ? known : offered.getFirst();
    }
    return type.equals("integer") || type.startsWith("int")
        ? plain("integer")
        : WORDS.getOrDefault(name, plain(type));
  }

  private static Object plain(String type) {
    return switch (type) {
      case "integer", "number" -> 0;
      case "boolean" -> false;
      case "array" -> List.of();
      case "object" -> Map.of();
      case "date-time" -> "2026-12-20T14:00:00Z";
      case "date" -> "2026-12-20";
      default -> "word";
    };
  }

  private String json(Map<String, Object> body) {
    return JSON.writeValueAsString(many ? List.of(body) : body);
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
