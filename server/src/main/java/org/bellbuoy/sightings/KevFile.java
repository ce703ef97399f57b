package org.bellbuoy.sightings;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import tools.jackson.databind.JsonNode;

/// Reads CISA's catalogue by its published schema. A file that is none, that is cut short or in
/// which more than one entry in ten cannot be read is refused whole: it would take away listings
/// that still stand. A single wrong entry is put aside and named; what we knew of its id stays.
final class KevFile {

  static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final int MOST_ENTRIES = 50_000;
  private static final int SHORT = 500;
  private static final int LONG = 8_000;
  private static final JsonReading JSON = new JsonReading(new JsonLimits(MOST_BYTES, 16, 64_000));

  private final Map<String, Listing.Entry> entries = new LinkedHashMap<>();
  private final Set<String> unclear = new HashSet<>();
  private final Aside aside = new Aside();

  private KevFile() {}

  /// What a catalogue says.
  ///
  /// @param unclear ids whose entry could not be read, of which nothing is known anew
  record Read(
      String version,
      Instant dated,
      List<Listing.Entry> entries,
      Set<String> unclear,
      Aside aside) {

    Read {
      entries = List.copyOf(entries);
      unclear = Set.copyOf(unclear);
    }
  }

  static Read read(byte[] file) {
    return switch (JSON.read(file)) {
      case JsonResult.Refused(var problem) -> throw refused(problem.inWords());
      case JsonResult.Read(var root) -> new KevFile().read(root);
    };
  }

  private Read read(JsonNode root) {
    JsonNode list = root.path("vulnerabilities");
    String version = root.path("catalogVersion").asString("");
    if (!list.isArray() || version.isBlank() || version.length() > 40) {
      throw refused(
          "This is not CISA's catalogue: it has no catalogVersion or no list of vulnerabilities.");
    }
    Instant dated = dated(root.path("dateReleased").asString(""));
    if (root.path("count").asInt(-1) != list.size() || list.size() > MOST_ENTRIES) {
      throw refused(
          "It says that it holds another number of entries than it does. Fetch it again, whole.");
    }
    for (int at = 0; at < list.size(); at++) {
      take(at + 1, list.get(at));
    }
    aside.requireFew(list.size());
    return new Read(version, dated, List.copyOf(entries.values()), unclear, aside);
  }

  private static Instant dated(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException _) {
      throw refused("This is not CISA's catalogue: its dateReleased is no moment.");
    }
  }

  private void take(int place, JsonNode node) {
    Optional<CveId> cve = CveId.find(node.path("cveID").asString(""));
    if (cve.isEmpty()) {
      aside.add("Entry " + place + ": its cveID is no CVE id.");
      return;
    }
    String id = cve.get().value();
    if (entries.containsKey(id) || unclear.contains(id)) {
      aside.add("Entry " + place + " (" + id + "): it stands twice; the first one counts.");
      return;
    }
    try {
      entries.put(id, entry(cve.get(), node));
    } catch (Refused refused) {
      unclear.add(id);
      aside.add("Entry " + place + " (" + id + "): " + first(refused));
    }
  }

  private static Listing.Entry entry(CveId cve, JsonNode node) {
    Reading reading = new Reading();
    String vendor = reading.line("vendorProject", text(node, "vendorProject"), SHORT);
    String product = reading.line("product", text(node, "product"), SHORT);
    String name = reading.line("vulnerabilityName", text(node, "vulnerabilityName"), SHORT);
    String summary = reading.block("shortDescription", text(node, "shortDescription"), LONG);
    String action = reading.block("requiredAction", text(node, "requiredAction"), LONG);
    String notes = reading.optionalBlock("notes", text(node, "notes"), LONG);
    LocalDate added = day(reading, node, "dateAdded");
    LocalDate due = day(reading, node, "dueDate");
    reading.finish();
    boolean ransomware = "Known".equalsIgnoreCase(text(node, "knownRansomwareCampaignUse"));
    return new Listing.Entry(
        cve, vendor, product, name, added, due, ransomware, summary, action, notes);
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  private static LocalDate day(Reading reading, JsonNode node, String field) {
    try {
      return LocalDate.parse(text(node, field));
    } catch (DateTimeException _) {
      reading.flaw(field, "Its " + field + " is no day such as 2026-11-21.");
      return LocalDate.EPOCH;
    }
  }

  private static String first(Refused refused) {
    return refused.refusal() instanceof Invalid(List<Flaw> flaws)
        ? flaws.getFirst().message()
        : refused.refusal().sentence();
  }

  private static Refused refused(String sentence) {
    return Invalid.of("file", sentence).refused();
  }
}
