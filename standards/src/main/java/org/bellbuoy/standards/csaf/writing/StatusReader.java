package org.bellbuoy.standards.csaf.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.standards.csaf.writing.ProductIndex.Entry;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.Justification;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.RemainderStatus;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.shape.Spot;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.VersText;
import org.jspecify.annotations.Nullable;

/// Reads the status of products; the same versions on several platforms become one row.
final class StatusReader {
  private static final List<String> AFFECTED =
      List.of(FlawWriter.AFFECTED, "first_affected", "last_affected");
  private static final List<String> FIXED = List.of(FlawWriter.FIXED, "first_fixed");

  private final Spot flaw;
  private final ProductIndex products;
  private final Map<String, Spot> flags;
  private final Map<String, Spot> impacts;
  private final List<StatusRow> rows = new ArrayList<>();

  private StatusReader(Spot flaw, ProductIndex products) {
    this.flaw = flaw;
    this.products = products;
    this.flags = byProduct(flaw.items("flags"));
    this.impacts =
        byProduct(
            flaw.items("threats").stream()
                .filter(threat -> threat.text("category").equals("impact"))
                .toList());
  }

  private static Map<String, Spot> byProduct(List<Spot> items) {
    Map<String, Spot> found = new HashMap<>();
    for (Spot item : items) {
      item.items("product_ids").forEach(id -> found.putIfAbsent(id.text(), item));
    }
    return found;
  }

  static List<StatusRow> read(Spot flaw, ProductIndex products) {
    StatusReader reader = new StatusReader(flaw, products);
    reader.merged(AFFECTED).forEach(reader::addAffected);
    reader.merged(FIXED).forEach(reader::addFixed);
    reader.each(List.of(FlawWriter.NOT_AFFECTED)).forEach(reader::addNotAffected);
    reader.each(List.of(FlawWriter.OPEN)).forEach((_, entry) -> reader.addOpen(entry));
    reader.each(List.of(FlawWriter.UNKNOWN)).forEach((_, entry) -> reader.addUnknown(entry));
    return reader.rows;
  }

  private void addAffected(Entry entry, Names names) {
    rows.add(
        entry.others()
            ? new Remainder(entry.product(), RemainderStatus.AFFECTED)
            : new AffectedRange(
                entry.product(),
                entry.stream(),
                entry.versions(),
                names.platforms,
                condition(names.ids)));
  }

  private void addFixed(Entry entry, Names names) {
    if (!entry.version().isEmpty()) {
      String version =
          VersText.read(entry.version()).map(range -> range.from()).orElse(null)
                  instanceof LowerBound.From(var first)
              ? first
              : entry.version();
      rows.add(
          new FixedVersion(
              entry.product(),
              entry.stream(),
              products.scheme(entry.product()),
              version,
              null,
              names.platforms));
    }
  }

  private void addNotAffected(String id, Entry entry) {
    rows.add(
        entry.others()
            ? new Remainder(entry.product(), RemainderStatus.NOT_AFFECTED)
            : new NotAffected(
                entry.product(), entry.stream(), entry.versions(), justification(id), impact(id)));
  }

  private void addOpen(Entry entry) {
    rows.add(new UnderInvestigation(entry.product(), entry.stream(), entry.versions()));
  }

  /// Nothing is known of these versions, which is what holds for versions nobody names.
  private void addUnknown(Entry entry) {
    if (entry.others()) {
      rows.add(new Remainder(entry.product(), RemainderStatus.UNKNOWN));
    }
  }

  private @Nullable String condition(List<String> ids) {
    String title = NoteTitles.CONDITION + String.join(", ", ids);
    return flaw.items("notes").stream()
        .filter(note -> note.text("title").equals(title))
        .map(note -> note.text("text"))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Justification justification(String id) {
    Spot flag = flags.get(id);
    return flag == null
        ? null
        : Reads.word(
            Justification.class, flag.text("label"), Justification.VULNERABLE_CODE_NOT_PRESENT);
  }

  private @Nullable String impact(String id) {
    Spot impact = impacts.get(id);
    return impact == null ? null : impact.text("details");
  }

  private Map<String, Entry> each(List<String> statuses) {
    Map<String, Entry> found = new LinkedHashMap<>();
    for (String status : statuses) {
      for (Spot id : flaw.at("product_status").items(status)) {
        products.find(id.text()).ifPresent(entry -> found.put(id.text(), entry));
      }
    }
    return found;
  }

  private Map<Entry, Names> merged(List<String> statuses) {
    Map<Entry, Names> merged = new LinkedHashMap<>();
    each(statuses)
        .forEach((id, entry) -> {
          Entry anywhere = entry.on("");
          Names names = merged.computeIfAbsent(anywhere, _ -> new Names());
          names.ids.add(id);
          if (entry.platform() != null) {
            names.platforms.add(entry.platform());
          }
        });
    return merged;
  }

  /// The ids and platforms behind one row.
  private static final class Names {
    private final List<String> ids = new ArrayList<>();
    private final List<String> platforms = new ArrayList<>();
  }
}
