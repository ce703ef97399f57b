package org.bellbuoy.incidents;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.DraftAdvisory;
import org.bellbuoy.advisories.NewAdvisory;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.correspondence.LetterFacts;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.correspondence.LetterKind;
import org.bellbuoy.correspondence.LetterTemplate;
import org.bellbuoy.correspondence.LetterTemplates;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.OpenCircle;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins the warning of a wave of forged mail out of an incident: a threat notice with no CVE id,
/// in the vendor's wording of threat notices. Its draft has a circle of its own, whoever began it
/// with those who approve and publish, and says nothing of the incident; it goes out as every
/// advisory does.
///
/// Refuses: missing, invalid, not allowed, changed meanwhile.
@Component
public class WarnOfForgery {

  private static final Viewer HOUSE = new Viewer.Machine();
  private static final int FIELD = 3_000;
  private static final int SAMPLES = 4_000;

  private final IncidentWriting writing;
  private final LetterTemplates templates;
  private final VendorProfiles vendors;
  private final Installation house;
  private final OpenCircle circles;
  private final People people;
  private final DraftAdvisory draft;
  private final Advisories advisories;
  private final Authority authority;

  WarnOfForgery(
      IncidentWriting writing,
      LetterTemplates templates,
      VendorProfiles vendors,
      Installation house,
      OpenCircle circles,
      People people,
      DraftAdvisory draft,
      Advisories advisories,
      Authority authority) {
    this.writing = writing;
    this.templates = templates;
    this.vendors = vendors;
    this.house = house;
    this.circles = circles;
    this.people = people;
    this.draft = draft;
    this.advisories = advisories;
    this.authority = authority;
  }

  /// @return the code of the draft
  @Transactional
  public String begin(Viewer viewer, String code, WarningForm typed, long version) {
    Incident taken = writing.taken(viewer, code, version);
    Reading reading = new Reading();
    String title = reading.line("title", typed.title(), SectionName.TITLE.most());
    String samples = reading.optionalBlock("samples", typed.samples(), SAMPLES);
    Map<LetterField, String> fields = fields(reading, typed);
    reading.finish();
    String text = text(fields);
    authority.require(viewer, Permission.DRAFT_ADVISORY);
    writing.requireUnchanged(viewer, taken);
    String begun = drafted(viewer, title, samples.isEmpty() ? text : text + quoted(samples));
    writing.keep(viewer, taken, IncidentStep.Kind.WARNING_BEGUN, "Advisory " + begun);
    return begun;
  }

  private static Map<LetterField, String> fields(Reading reading, WarningForm typed) {
    Map<String, String> given = typed.fields() == null ? Map.of() : typed.fields();
    Map<LetterField, String> fields = new EnumMap<>(LetterField.class);
    for (LetterField field : LetterKind.THREAT_NOTICE.must()) {
      fields.put(field, reading.optionalBlock(field.word(), given.get(field.word()), FIELD));
    }
    return fields;
  }

  private String text(Map<LetterField, String> fields) {
    Map<LetterField, String> known =
        Map.of(LetterField.VENDOR, vendors.profile(HOUSE).nameOrStandIn());
    LetterTemplate wording = templates.get(HOUSE, LetterKind.THREAT_NOTICE);
    return LetterTemplate.sent(
        LetterKind.THREAT_NOTICE, wording.text(), LetterFacts.of(known).with(fields));
  }

  /// As code, so that nothing in it is Markdown either.
  private static String quoted(String samples) {
    StringBuilder quoted = new StringBuilder("\n\n## What such mail says\n");
    Defanged.of(samples).lines().forEach(line -> quoted.append("\n    ").append(line));
    return quoted.toString();
  }

  private String drafted(Viewer viewer, String title, String text) {
    EmbargoId circle = circles.open(viewer, first(viewer));
    Reference proof = Reference.to(house.at("/genuine").toString(), "Is this letter from us?");
    NewAdvisory threat =
        new NewAdvisory(
            AdvisoryKind.THREAT,
            circle,
            null,
            Map.of(
                SectionName.TITLE,
                title,
                SectionName.SUMMARY,
                title,
                SectionName.DESCRIPTION,
                text),
            Particulars.about(List.of()).referring(List.of(proof)));
    return advisories.get(viewer, draft.draft(viewer, threat)).code();
  }

  private Set<UUID> first(Viewer viewer) {
    Set<UUID> first = new LinkedHashSet<>();
    first.add(authority.requireStaff(viewer).personId());
    people.colleagues(HOUSE).stream()
        .filter(
            each -> each.roles().stream().anyMatch(Permission.APPROVE_ADVISORY.roles()::contains))
        .map(Colleague::id)
        .forEach(first::add);
    return first;
  }
}
