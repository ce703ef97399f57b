package org.bellbuoy.standards.csaf.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bellbuoy.standards.reference.Edition;
import org.bellbuoy.standards.reference.ReferenceList;
import org.bellbuoy.standards.reference.ReferenceLists;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// Names of vulnerabilities beside CVE, and the registry of systems that hand them out (RVISC).
final class IdSystems {

  private IdSystems() {}

  /// The registered systems, each with the form of its names.
  private static final class Registry {
    static final Map<String, Pattern> FORMS =
        ReferenceLists.read(ReferenceList.ID_SYSTEMS, Registry::read);

    private static Map<String, Pattern> read(Edition edition) {
      Map<String, Pattern> forms = new HashMap<>();
      edition.each(line -> {
        int blank = line.indexOf(' ');
        forms.put(line.substring(0, blank), Pattern.compile(line.substring(blank + 1)));
      });
      return forms;
    }
  }

  /// 6.2.53
  static void textsHaveTheirForm(Document document, Complaint complaint) {
    for (Spot id : ids(document)) {
      Pattern form = Registry.FORMS.get(id.text("system_name"));
      if (form != null && !form.matcher(id.text("text")).find()) {
        complaint.at(
            id.at("text"),
            "%s does not write its names like this: they match %s."
                .formatted(id.text("system_name"), form.pattern()));
      }
    }
  }

  /// 6.3.20
  static void areRegistered(Document document, Complaint complaint) {
    for (Spot id : ids(document)) {
      if (!Registry.FORMS.containsKey(id.text("system_name"))) {
        complaint.at(
            id.at("system_name"),
            "Nobody registered this system of names: consider a name that RVISC lists.");
      }
    }
  }

  private static List<Spot> ids(Document document) {
    return document.vulnerabilities().stream()
        .flatMap(flaw -> flaw.spot().items("ids").stream())
        .toList();
  }
}
