package org.bellbuoy.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.cve.CveRecordDraft;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.announcing.PlainText;
import org.bellbuoy.standards.announcing.Telling;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.CsafVersion;
import org.bellbuoy.standards.csaf.Message;
import org.bellbuoy.standards.csaf.Options;
import org.bellbuoy.standards.csaf.Severity;
import org.bellbuoy.standards.csaf.writing.CsafVex;
import org.bellbuoy.standards.cyclonedx.CycloneDxShape;
import org.bellbuoy.standards.cyclonedx.CycloneDxWriting;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.json.JsonWriting;
import org.bellbuoy.standards.openvex.OpenVexShape;
import org.bellbuoy.standards.openvex.OpenVexWriting;
import org.bellbuoy.standards.osv.OsvShape;
import org.bellbuoy.standards.osv.OsvWriting;
import org.bellbuoy.standards.shape.Flaw;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Every output of a draft as it would be if it were published now, each held against its standard.
@Component
public class DraftOutputs {

  private final Advisories advisories;
  private final Letterheads letterheads;
  private final DocumentBaking documents;
  private final TwinBaking twins;
  private final Addresses addresses;
  private final FaultPlaces places;

  DraftOutputs(
      Advisories advisories,
      Letterheads letterheads,
      DocumentBaking documents,
      TwinBaking twins,
      Addresses addresses,
      FaultPlaces places) {
    this.advisories = advisories;
    this.letterheads = letterheads;
    this.documents = documents;
    this.twins = twins;
    this.addresses = addresses;
    this.places = places;
  }

  public List<DraftOutput> of(Viewer viewer, AdvisoryId id) {
    return of(viewer, advisories.open(viewer, id));
  }

  /// The same of what the viewer has open already.
  public List<DraftOutput> of(Viewer viewer, AdvisoryPreview opened) {
    return forms(opened).stream().map(form -> of(viewer, opened, form)).toList();
  }

  /// One of them, without the toil of the others.
  public Optional<DraftOutput> find(Viewer viewer, AdvisoryPreview opened, OutputForm wanted) {
    return forms(opened).contains(wanted)
        ? Optional.of(of(viewer, opened, wanted))
        : Optional.empty();
  }

  /// In which forms a draft says something.
  public static List<OutputForm> forms(AdvisoryPreview opened) {
    boolean silent = opened.content().particulars().vulnerabilities().isEmpty();
    return Stream.of(OutputForm.values()).filter(form -> !form.aboutFlaws() || !silent).toList();
  }

  /// One in which it says something.
  public DraftOutput of(Viewer viewer, AdvisoryPreview opened, OutputForm form) {
    AdvisoryFacts facts = opened.facts().saidBy(letterheads.inForce().publisher());
    return output(form, facts, places.of(viewer, opened.advisory()));
  }

  private DraftOutput output(OutputForm form, AdvisoryFacts facts, FaultPlaces.Finder finder) {
    return switch (form) {
      case TEXT ->
          new DraftOutput(form, List.of(PlainText.of(new Telling(facts, page(facts)))), List.of());
      case CSAF_20 -> csaf(form, documents.document(facts, CsafVersion.V2_0), finder);
      case CSAF_21 -> csaf(form, documents.document(facts, CsafVersion.V2_1), finder);
      case CSAF_VEX ->
          csaf(form, JsonWriting.pretty(CsafVex.write(facts, CsafVersion.V2_0)), finder);
      case CVE -> records(facts, finder);
      case OSV -> shaped(form, OsvWriting.write(facts, twins.known(facts)), finder);
      case OPENVEX -> shaped(form, List.of(openVex(facts)), finder);
      case CYCLONEDX -> shaped(form, List.of(CycloneDxWriting.write(facts)), finder);
    };
  }

  private URI page(AdvisoryFacts facts) {
    return addresses.url(Addresses.page(facts.tracking().id()));
  }

  private ObjectNode openVex(AdvisoryFacts facts) {
    String address = addresses.url(Addresses.openVex(facts.tracking().id())).toString();
    return OpenVexWriting.write(facts, twins.known(facts), address);
  }

  /// Only CSAF 2.0 must be valid: what cannot be said in the others stands there alone.
  private static DraftOutput csaf(OutputForm form, byte[] document, FaultPlaces.Finder finder) {
    List<OutputFault> faults =
        CsafValidator.validate(document, Options.all()).messages().stream()
            .map(message ->
                new OutputFault(
                    form,
                    message.test(),
                    weight(form, message),
                    message.path(),
                    message.text(),
                    finder.of(message.path())))
            .toList();
    return new DraftOutput(form, List.of(new String(document, UTF_8)), faults);
  }

  private static Severity weight(OutputForm form, Message message) {
    boolean must = form == OutputForm.CSAF_20;
    return message.severity() == Severity.ERROR && !must ? Severity.WARNING : message.severity();
  }

  /// What CVE Services would be sent for each flaw; without an id nothing is sent.
  private static DraftOutput records(AdvisoryFacts facts, FaultPlaces.Finder finder) {
    List<String> texts = new ArrayList<>();
    List<OutputFault> faults = new ArrayList<>();
    facts.vulnerabilities().stream()
        .filter(flaw -> flaw.cve() != null)
        .forEach(flaw -> {
          CveRecordDraft draft = CveRecordDraft.of(flaw, facts.lang());
          texts.add(draft.json());
          draft.flaws().forEach(words -> faults.add(cna(words, Severity.WARNING, finder)));
          draft.advice().forEach(words -> faults.add(cna(words, Severity.INFO, finder)));
        });
    return new DraftOutput(OutputForm.CVE, texts, faults);
  }

  private static OutputFault cna(String words, Severity weight, FaultPlaces.Finder finder) {
    return new OutputFault(OutputForm.CVE, "CNA rules", weight, "", words, finder.of(words));
  }

  private static DraftOutput shaped(
      OutputForm form, List<ObjectNode> written, FaultPlaces.Finder finder) {
    List<OutputFault> faults =
        written.stream()
            .flatMap(each -> flaws(form, each).stream())
            .map(flaw ->
                new OutputFault(
                    form,
                    "schema",
                    Severity.WARNING,
                    flaw.pointer(),
                    flaw.sentence(),
                    finder.of(flaw.pointer())))
            .toList();
    List<String> texts =
        written.stream().map(each -> new String(JsonWriting.pretty(each), UTF_8)).toList();
    return new DraftOutput(form, texts, faults);
  }

  private static List<Flaw> flaws(OutputForm form, ObjectNode written) {
    return switch (form) {
      case OSV -> OsvShape.flaws(written);
      case OPENVEX -> OpenVexShape.flaws(written);
      case CYCLONEDX -> CycloneDxShape.flaws(written);
      case TEXT, CSAF_20, CSAF_21, CSAF_VEX, CVE -> List.of();
    };
  }
}
