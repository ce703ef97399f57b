package org.bellbuoy.assessment;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.web.VendorName;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What may be asked about assessments. Whoever may not know of a case finds none.
@Component
public class Assessments {

  private final AssessmentStore store;
  private final SealedParts parts;
  private final Cases cases;
  private final Shelves shelves;
  private final ObjectProvider<VendorName> vendor;

  Assessments(
      AssessmentStore store,
      SealedParts parts,
      Cases cases,
      Shelves shelves,
      ObjectProvider<VendorName> vendor) {
    this.store = store;
    this.parts = parts;
    this.cases = cases;
    this.shelves = shelves;
    this.vendor = vendor;
  }

  /// What was judged about the case so far; an empty assessment while nothing was.
  public Assessment of(Viewer viewer, CaseId id) {
    file(viewer, id);
    return find(id).orElse(Assessment.none(id));
  }

  /// The lines of an assessment in the light of today's catalogue.
  public AffectedTable table(Viewer viewer, Assessment known) {
    return TableMaking.of(vendorName(), shelves.all(viewer), known.lines());
  }

  /// What lines would mean, before anybody keeps them. Refuses lines that mean nothing.
  public AffectedTable tried(Viewer viewer, List<LineForm> typed) {
    return TableMaking.of(vendorName(), shelves.all(viewer), LineForm.read(typed));
  }

  /// Everything an advisory on this case can take over, under the title of the case.
  public VulnerabilityFacts facts(Viewer viewer, CaseId id, @Nullable CveId cve) {
    CaseFile file = file(viewer, id);
    Assessment known = of(viewer, id);
    return known.toVulnerabilityFacts(file.title(), cve, vendorName(), table(viewer, known));
  }

  Optional<Assessment> find(CaseId id) {
    return store.find(id).map(row -> parts.opened(id, row));
  }

  private CaseFile file(Viewer viewer, CaseId id) {
    return cases.find(viewer, id).orElseThrow(() -> new Missing().refused());
  }

  private String vendorName() {
    VendorName known = vendor.getIfAvailable();
    return known == null ? "Vendor" : known.vendorName();
  }
}
