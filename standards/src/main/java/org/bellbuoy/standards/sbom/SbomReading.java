package org.bellbuoy.standards.sbom;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bellbuoy.standards.cyclonedx.CycloneDxShape;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads a bill of materials from strangers: CycloneDX 1.2 to 1.7, SPDX 2.2 and 2.3, and the
/// packages of SPDX 3, each as JSON. Parts inside parts are read however deep JSON may be.
public final class SbomReading {

  /// More parts than any bill we know has.
  public static final int MOST = 200_000;

  private static final JsonReading READING =
      new JsonReading(new JsonLimits(128 << 20, 200, 4 << 20));

  private SbomReading() {}

  public static SbomRead read(byte[] bytes) {
    return read(bytes, MOST);
  }

  /// The same for whoever keeps what they read and wants less of it.
  ///
  /// @param most parts that are read; a bill with more is refused whole
  public static SbomRead read(byte[] bytes, int most) {
    return switch (READING.read(bytes)) {
      case JsonResult.Read(JsonNode root) -> read(root, most);
      case JsonResult.Refused(var problem) -> new SbomRead.Refused(problem.inWords());
    };
  }

  public static SbomRead read(JsonNode root) {
    return read(root, MOST);
  }

  private static SbomRead read(JsonNode root, int most) {
    if (CycloneDxShape.recognises(root)) {
      return cycloneDx(root, most);
    }
    if (JsonParts.text(root, "spdxVersion").isPresent()) {
      return spdx(root, most);
    }
    return root.path("@graph").isArray()
        ? spdx3(root, most)
        : new SbomRead.Refused("This is neither a CycloneDX nor an SPDX document in JSON.");
  }

  private static SbomRead cycloneDx(JsonNode root, int most) {
    Set<Sbom.Part> parts = new LinkedHashSet<>();
    JsonNode about = root.path("metadata").path("component");
    if (about.isObject()) {
      collect(about, parts, most);
    }
    JsonParts.objects(root, "components").forEach(each -> collect(each, parts, most));
    return read(
        "CycloneDX " + JsonParts.text(root, "specVersion").orElse(""),
        JsonParts.text(about, "name").orElse(null),
        parts,
        most);
  }

  private static void collect(JsonNode component, Set<Sbom.Part> parts, int most) {
    if (parts.size() <= most) {
      part(
          parts,
          text(component, "name"),
          text(component, "version"),
          text(component, "purl"),
          text(component, "cpe"));
      JsonParts.objects(component, "components").forEach(each -> collect(each, parts, most));
    }
  }

  private static SbomRead spdx(JsonNode root, int most) {
    Set<Sbom.Part> parts = new LinkedHashSet<>();
    for (JsonNode each : JsonParts.objects(root, "packages")) {
      part(
          parts,
          text(each, "name"),
          text(each, "versionInfo"),
          reference(each, "purl"),
          reference(each, "cpe23Type", "cpe22Type"));
    }
    return read(
        JsonParts.text(root, "spdxVersion").orElse("SPDX").replace('-', ' '),
        text(root, "name"),
        parts,
        most);
  }

  private static @Nullable String reference(JsonNode each, String... types) {
    return JsonParts.objects(each, "externalRefs").stream()
        .filter(ref ->
            Stream.of(types)
                .anyMatch(type -> type.equals(JsonParts.text(ref, "referenceType").orElse(""))))
        .flatMap(ref -> JsonParts.text(ref, "referenceLocator").stream())
        .findFirst()
        .orElse(null);
  }

  private static SbomRead spdx3(JsonNode root, int most) {
    Set<Sbom.Part> parts = new LinkedHashSet<>();
    for (JsonNode each : JsonParts.objects(root, "@graph")) {
      if (JsonParts.text(each, "type").orElse("").equals("software_Package")) {
        part(
            parts,
            text(each, "name"),
            text(each, "software_packageVersion"),
            text(each, "software_packageUrl"),
            null);
      }
    }
    return read("SPDX 3", null, parts, most);
  }

  /// A part without any name cannot be asked about.
  private static void part(
      Set<Sbom.Part> parts,
      @Nullable String name,
      @Nullable String version,
      @Nullable String purl,
      @Nullable String cpe) {
    String called = Stream.of(name, purl, cpe).filter(each -> each != null).findFirst().orElse("");
    if (!called.isEmpty()) {
      parts.add(new Sbom.Part(called, version, purl, cpe));
    }
  }

  private static SbomRead read(
      String format, @Nullable String name, Set<Sbom.Part> parts, int most) {
    if (parts.size() > most) {
      return new SbomRead.Refused("It names more than %,d parts.".formatted(most));
    }
    return parts.isEmpty()
        ? new SbomRead.Refused("It names no part.")
        : new SbomRead.Understood(new Sbom(format.strip(), name, List.copyOf(parts)));
  }

  private static @Nullable String text(JsonNode node, String name) {
    return JsonParts.text(node, name).orElse(null);
  }
}
