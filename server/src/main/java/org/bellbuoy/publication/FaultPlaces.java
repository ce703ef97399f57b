package org.bellbuoy.publication;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Where at the desk one mends what a validator says about a place in an output: the field from
/// which that place is made.
@Component
class FaultPlaces {

  private static final String AFFECTED = "/assessment/affected";
  private static final String SEVERITY = "/assessment";
  private static final String STATEMENTS = "/assessment/statements";
  private static final String DRAFT = "#";

  /// The longest words of a pointer stand first; what follows # is a field of the draft.
  private static final Map<String, String> FIELDS = fields();

  private final Cases cases;

  FaultPlaces(Cases cases) {
    this.cases = cases;
  }

  private static Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("revision_history", DRAFT + "changes");
    fields.put("acknowledgments", DRAFT + "credits");
    fields.put("credits", DRAFT + "credits");
    fields.put("scores", SEVERITY);
    fields.put("metrics", SEVERITY);
    fields.put("severity", SEVERITY);
    fields.put("cwe", SEVERITY);
    fields.put("problemTypes", SEVERITY);
    fields.put("remediations", STATEMENTS + "#fix");
    fields.put("workarounds", STATEMENTS + "#workaround");
    fields.put("threats", STATEMENTS + "#statement");
    fields.put("exploits", STATEMENTS + "#statement");
    fields.put("product_tree", AFFECTED);
    fields.put("product_status", AFFECTED);
    fields.put("flags", AFFECTED);
    fields.put("affected", AFFECTED);
    fields.put("statements", AFFECTED);
    fields.put("/cve", "/cve-ids");
    fields.put("notes", DRAFT + "summary");
    fields.put("descriptions", DRAFT + "description");
    fields.put("details", DRAFT + "description");
    fields.put("title", DRAFT + "title");
    fields.put("summary", DRAFT + "title");
    return Collections.unmodifiableMap(fields);
  }

  /// Reads places for one advisory.
  Finder of(Viewer viewer, Advisory advisory) {
    String draft = "/advisories/" + advisory.code();
    Optional<String> file =
        Optional.ofNullable(advisory.caseId())
            .flatMap(id -> cases.find(viewer, new CaseId(id)))
            .map(CaseFile::code)
            .map(code -> "/cases/" + code);
    return pointer -> place(draft, file, pointer);
  }

  private static String place(String draft, Optional<String> file, String pointer) {
    String field =
        FIELDS.entrySet().stream()
            .filter(each -> pointer.contains(each.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(DRAFT + "vulnerabilities");
    if (field.startsWith(DRAFT)) {
      return draft + field;
    }
    return file.map(known -> known + field).orElse(draft + "#vulnerabilities");
  }

  /// The field behind a JSON pointer.
  interface Finder {
    String of(String pointer);
  }
}
