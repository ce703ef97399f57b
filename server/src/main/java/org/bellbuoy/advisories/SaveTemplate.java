package org.bellbuoy.advisories;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps words of a draft as a template of the house. From then on people outside the circle read
/// them, so a lead of the circle gives every word, and nothing is taken that was not given.
///
/// Refuses: a flaw where a CVE ID, a score, a date, a version, the number or the name of a reporter
/// of the draft still stands, or where nobody says that they read it.
@Component
public class SaveTemplate {

  static final int NAME = 120;

  private static final int LINES = 4_000;

  private final Advisories advisories;
  private final TemplateStore store;
  private final TemplateVault vault;
  private final Rights rights;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  SaveTemplate(
      Advisories advisories,
      TemplateStore store,
      TemplateVault vault,
      Rights rights,
      Ids ids,
      Clock clock,
      News news) {
    this.advisories = advisories;
    this.store = store;
    this.vault = vault;
    this.rights = rights;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @return the code of the template
  @Transactional
  public String save(Viewer by, AdvisoryId from, TemplateForm form) {
    rights.find(by, Permission.LEAD_CASE, from);
    TemplateWords words = words(OneCase.of(advisories.open(by, from).content()), form);
    UUID id = ids.next();
    Instant now = clock.instant();
    TemplateStore.Row row =
        new TemplateStore.Row(id, ids.code(), vault.seal(id, words), rights.person(by), now, 0);
    store.add(row);
    news.tell(new TemplateSaved(by.actor(), now, id));
    return row.code();
  }

  private static TemplateWords words(OneCase one, TemplateForm form) {
    Reading reading = new Reading();
    String name = clean(reading, one, "name", reading.line("name", form.name(), NAME));
    AdvisoryKind kind =
        reading.choice("kind", form.kind(), AdvisoryKind.class).orElse(AdvisoryKind.RELEASE);
    Map<SectionName, String> texts = new EnumMap<>(SectionName.class);
    for (SectionName section : SectionName.values()) {
      String text = block(reading, one, section.key(), form.text(section), section.most());
      if (!text.isEmpty()) {
        texts.put(section, text);
      }
    }
    String remedies = block(reading, one, "remedies", form.remedies(), LINES);
    String references = block(reading, one, "references", form.references(), LINES);
    String thanks = block(reading, one, "thanks", form.thanks(), LINES);
    checkAddresses(reading, references);
    if (!form.confirmed()) {
      reading.flaw("confirmed", "Read every word, then say so here.");
    }
    reading.finish();
    return new TemplateWords(name, kind, texts, remedies, references, thanks);
  }

  private static String block(
      Reading reading, OneCase one, String field, @Nullable String typed, int most) {
    return clean(reading, one, field, reading.optionalBlock(field, typed, most));
  }

  private static String clean(Reading reading, OneCase one, String field, String text) {
    Set<String> found = one.in(text);
    if (!found.isEmpty()) {
      reading.flaw(
          field,
          "Take out " + String.join(", ", found) + ": a template carries nothing of one case.");
    }
    return text;
  }

  private static void checkAddresses(Reading reading, String references) {
    if (references.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("https://"))) {
      reading.flaw("references", "Begin each line with an address, such as https://example.com.");
    }
  }
}
