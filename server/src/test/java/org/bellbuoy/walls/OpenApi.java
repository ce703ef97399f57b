package org.bellbuoy.walls;

import static org.bellbuoy.walls.Schemas.ordered;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.web.door.Problem;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The description of one door's API, read from its handlers and the records they take and give.
public final class OpenApi {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
  private static final Object TEXT = Map.of("type", "string");

  private final Schemas schemas = new Schemas();
  private final String door;

  private OpenApi(String door) {
    this.door = door;
  }

  public static String of(String door) {
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(new OpenApi(door).document())
        + "\n";
  }

  private Object document() {
    Map<String, Map<String, Object>> paths = new TreeMap<>();
    for (Address address : Addresses.all()) {
      if (address.isApi() && address.door().equals(door)) {
        paths
            .computeIfAbsent(address.pattern(), _ -> new TreeMap<>())
            .put(address.method().name().toLowerCase(Locale.ROOT), operation(address));
      }
    }
    schemas.of(Problem.class);
    return ordered(
        "openapi",
        "3.1.1",
        "info",
        ordered("title", "Bellbuoy, " + door, "version", "v1"),
        "servers",
        List.of(Map.of("url", "/")),
        "paths",
        paths,
        "components",
        components());
  }

  private Object components() {
    Map<String, Object> components = ordered("schemas", schemas.known());
    components.put("responses", ordered("Problem", problem()));
    switch (door) {
      case "desk" ->
          components.put(
              "securitySchemes", ordered("token", ordered("type", "http", "scheme", "bearer")));
      case "counter" ->
          components.put(
              "securitySchemes",
              ordered(
                  "guest", ordered("type", "apiKey", "in", "cookie", "name", "__Host-counter")));
      default -> {} // nobody signs in at the street
    }
    return components;
  }

  private String scheme() {
    return door.equals("counter") ? "guest" : "token";
  }

  private Object problem() {
    Map<String, Object> missing = example(404, "Not Found", "not-found", "There is nothing here.");
    Map<String, Object> invalid =
        example(422, "Unprocessable Content", "invalid", "Enter a title.");
    invalid.put("errors", List.of(ordered("field", "title", "message", "Enter a title.")));
    Map<String, Object> examples =
        ordered("notFound", Map.of("value", missing), "invalid", Map.of("value", invalid));
    if (door.equals("street")) {
      examples.put("workNeeded", Map.of("value", workNeeded()));
    }
    Object content =
        ordered("schema", Map.of("$ref", "#/components/schemas/WebProblem"), "examples", examples);
    return ordered(
        "description",
        "Why it was not done, as RFC 9457 describes it.",
        "content",
        ordered("application/problem+json", content));
  }

  /// While very many reports come, the street says in full what to do, so that a program can.
  private static Map<String, Object> workNeeded() {
    String text = "w.01934a3e-8c52-7000-8000-000000000000.12.1764000000." + "A".repeat(43);
    Map<String, Object> problem =
        example(
            429,
            "Too Many Requests",
            "work-needed",
            "Find for each part from 0 on a number such that the SHA-256 of text:part:number begins"
                + " with so many zero bits. Send the same request again with the text, a semicolon"
                + " and the numbers with commas between them in the header that is named.");
    problem.put(
        "challenge",
        ordered(
            "text",
            text,
            "bits",
            12,
            "parts",
            16,
            "until",
            "2026-11-24T16:00:00Z",
            "header",
            "Bellbuoy-Proof"));
    return problem;
  }

  private static Map<String, Object> example(int status, String title, String code, String detail) {
    return ordered(
        "type",
        "about:blank#" + code,
        "title",
        title,
        "status",
        status,
        "detail",
        detail,
        "code",
        code);
  }

  private Object operation(Address address) {
    Permission permission = address.permission().orElseThrow();
    Map<String, Object> operation =
        ordered(
            "operationId", nameOf(address),
            "tags", List.of(address.room()),
            "x-permission", permission.name());
    boolean open = permission == Permission.ANYONE;
    operation.put("security", open ? List.of() : List.of(Map.of(scheme(), List.of())));
    List<Object> parameters = parameters(address);
    if (!parameters.isEmpty()) {
      operation.put("parameters", parameters);
    }
    body(address, operation);
    operation.put("responses", responses(address));
    return operation;
  }

  private static String nameOf(Address address) {
    String path = address.pattern().replaceFirst("/api/v1/", "").replaceAll("[{}]", "");
    return address.method().name().toLowerCase(Locale.ROOT) + "-" + path.replace('/', '-');
  }

  private List<Object> parameters(Address address) {
    List<Object> found = new ArrayList<>();
    Matcher variables = VARIABLE.matcher(address.pattern());
    while (variables.find()) {
      found.add(parameter(variables.group(1), "path", true, TEXT));
    }
    for (MethodParameter part : address.handler().getMethodParameters()) {
      RequestParam query = part.getParameterAnnotation(RequestParam.class);
      RequestHeader header = part.getParameterAnnotation(RequestHeader.class);
      if (query != null) {
        String name = query.name().isEmpty() ? part.getParameter().getName() : query.name();
        found.add(parameter(name, "query", false, schemas.of(part.getGenericParameterType())));
      } else if (header != null) {
        found.add(parameter(header.name(), "header", false, TEXT));
      } else if (part.getParameterType() == Portion.class) {
        found.add(parameter("limit", "query", false, Map.of("type", "integer")));
        found.add(parameter("after", "query", false, TEXT));
      }
    }
    Object once = parameter("Idempotency-Key", "header", false, TEXT);
    boolean refusesIt = found.remove(once); // a handler that looks for the key takes none
    if (address.method().equals(HttpMethod.POST) && !refusesIt) {
      found.add(once);
    }
    return found;
  }

  private static Object parameter(String name, String in, boolean required, Object schema) {
    return ordered("name", name, "in", in, "required", required, "schema", schema);
  }

  private void body(Address address, Map<String, Object> operation) {
    Arrays.stream(address.handler().getMethodParameters())
        .filter(part -> part.hasParameterAnnotation(RequestBody.class))
        .findFirst()
        .ifPresent(part -> {
          Object schema = ordered("schema", schemas.of(part.getGenericParameterType()));
          Object content = ordered(address.contentType(), schema);
          operation.put("requestBody", ordered("required", true, "content", content));
        });
  }

  private Object responses(Address address) {
    Map<String, Object> done = ordered("description", "Done.");
    var type = address.handler().getReturnType().getGenericParameterType();
    Object schema = schemas.of(type);
    if (schema instanceof Map<?, ?> known && !known.isEmpty()) {
      done.put("content", ordered("application/json", ordered("schema", schema)));
    }
    Object problem = Map.of("$ref", "#/components/responses/Problem");
    return ordered(statusOf(address), done, "4XX", problem, "5XX", problem);
  }

  private static String statusOf(Address address) {
    ResponseStatus said = address.handler().getMethodAnnotation(ResponseStatus.class);
    if (said != null) {
      return String.valueOf(said.value().value());
    }
    return address.reads() ? "200" : "2XX";
  }
}
