package org.bellbuoy.advisories;

import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Where at the desk a gate that is not green is put right: the very field where there is one, else
/// the page of the room that knows.
@Component
public class Mending {

  private final Cases cases;

  Mending(Cases cases) {
    this.cases = cases;
  }

  /// Empty where nothing but waiting helps.
  public Optional<String> place(Viewer viewer, Advisory advisory, Gate gate) {
    String draft = "/advisories/" + advisory.code();
    String file = caseOf(viewer, advisory).map(code -> "/cases/" + code).orElse(draft);
    boolean known = !file.equals(draft);
    return switch (gate) {
      case SOURCE, SURFACES -> Optional.of(draft + "#vulnerabilities");
      case RANGES -> Optional.of(known ? file + "/assessment/affected" : draft);
      case BUILDS -> Optional.of("/products");
      case IDENTITY, EMBARGO -> Optional.of(file);
      case EXPLOITATION -> Optional.of(known ? file + "/assessment/statements#statement" : draft);
      case MITIGATION -> Optional.of(known ? file + "/assessment/statements#mitigation" : draft);
      case TEST_ID -> Optional.of(known ? file + "/cve-ids" : draft);
      case CREDIT, RECORD, WORDS, NEXT_UPDATE -> Optional.of(draft + "#" + gate.field());
      case SECOND_PERSON, PREVIEW -> Optional.of(draft + "/review#approval");
      case TRANSLATIONS -> Optional.of(draft + "/translations");
      case RECIPIENTS, MOMENT -> Optional.empty();
    };
  }

  private Optional<String> caseOf(Viewer viewer, Advisory advisory) {
    return advisory.caseId() == null
        ? Optional.empty()
        : cases.find(viewer, new CaseId(advisory.caseId())).map(CaseFile::code);
  }
}
