package org.bellbuoy.incidents;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bellbuoy.correspondence.LetterFacts;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.correspondence.LetterKind;
import org.bellbuoy.correspondence.LetterTemplate;
import org.bellbuoy.correspondence.LetterTemplates;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.policy.VendorProfile;
import org.bellbuoy.policy.VendorProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what somebody writes to customers, and holds it to what its kind must and must not say.
@Component
class CustomerLetterDrafting {

  private static final Viewer HOUSE = new Viewer.Machine();
  private static final int SUBJECT = 150;
  private static final int FIELD = 5_000;
  private static final int LONGEST_TAG = 30;
  private static final Pattern TONGUE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}");

  private final ExposureStore exposures;
  private final LetterTemplates templates;
  private final VendorProfiles vendors;
  private final Ids ids;

  CustomerLetterDrafting(
      ExposureStore exposures, LetterTemplates templates, VendorProfiles vendors, Ids ids) {
    this.exposures = exposures;
    this.templates = templates;
    this.vendors = vendors;
    this.ids = ids;
  }

  /// Where data of customers lay open, what the letter says of them is not for whoever writes it to
  /// leave out.
  LetterKind kind(Incident incident) {
    return exposures.of(incident.id()).stream().anyMatch(each -> each.whose().touchesCustomers())
        ? LetterKind.PERSONAL_DATA
        : LetterKind.INCIDENT;
  }

  /// What whoever writes has to say.
  List<LetterField> open(LetterKind kind) {
    LetterFacts known = known();
    return kind.must().stream().filter(field -> !known.knows(field)).toList();
  }

  String wording(LetterKind kind) {
    return templates.get(HOUSE, kind).text();
  }

  /// Refuses: invalid.
  CustomerLetter read(UUID by, Incident incident, CustomerLetterForm typed, Instant now) {
    LetterKind kind = kind(incident);
    Reading reading = new Reading();
    String language = language(reading, typed.language());
    String subject = reading.line("subject", typed.subject(), SUBJECT);
    String own = reading.optionalBlock("text", typed.text(), LetterTemplate.LONGEST);
    Map<LetterField, String> fields = fields(reading, open(kind), typed);
    reading.finish();
    String wording = own.isEmpty() ? wording(kind) : own;
    String text = LetterTemplate.sent(kind, wording, known().with(fields));
    Map<String, String> kept = new LinkedHashMap<>();
    fields.forEach((field, words) -> kept.put(field.word(), words));
    return new CustomerLetter(
        ids.next(), language, kind, by, now, new CustomerLetter.Said(subject, wording, kept, text));
  }

  private static Map<LetterField, String> fields(
      Reading reading, List<LetterField> open, CustomerLetterForm typed) {
    Map<String, String> given = typed.fields() == null ? Map.of() : typed.fields();
    Map<LetterField, String> fields = new EnumMap<>(LetterField.class);
    for (LetterField field : open) {
      fields.put(field, reading.optionalBlock(field.word(), given.get(field.word()), FIELD));
    }
    return fields;
  }

  private static String language(Reading reading, @Nullable String typed) {
    String language = reading.optionalLine("language", typed, LONGEST_TAG);
    if (!language.isEmpty() && !TONGUE.matcher(language).matches()) {
      reading.flaw("language", "Enter a language such as en, de or pt-BR.");
    }
    return language.isEmpty() ? "en" : language;
  }

  private LetterFacts known() {
    VendorProfile vendor = vendors.profile(HOUSE);
    Map<LetterField, String> known = new EnumMap<>(LetterField.class);
    known.put(LetterField.VENDOR, vendor.nameOrStandIn());
    if (vendor.hasContact()) {
      known.put(LetterField.CONTACT, vendor.contact());
    }
    return LetterFacts.of(known);
  }
}
