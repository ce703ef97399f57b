package org.bellbuoy.cli;

import java.io.PrintWriter;
import org.bellbuoy.standards.ledger.BundleReading;
import org.bellbuoy.standards.ledger.Fault;
import org.bellbuoy.standards.ledger.NoteKey;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Prints whether a ledger is whole, for people or for programs.
final class VerdictReport {

  private final PrintWriter out;
  private final boolean json;

  VerdictReport(PrintWriter out, boolean json) {
    this.out = out;
    this.json = json;
  }

  /// @param pinned whether the key was given, and not taken from the ledger itself
  void print(BundleReading.Verdict verdict, boolean pinned) {
    if (json) {
      out.println(document(verdict, pinned));
    } else {
      plain(verdict, pinned);
    }
    out.flush();
  }

  private void plain(BundleReading.Verdict verdict, boolean pinned) {
    var result = verdict.result();
    result.faults().forEach(fault -> out.println(fault.sentence()));
    out.printf(
        "%s: %,d entries, %,d of them signed for%n",
        result.whole() ? "The ledger is whole" : "The ledger is NOT whole",
        result.entries(),
        result.signed());
    if (!pinned) {
      verdict.keys().forEach(key -> out.println("by the key it names itself: " + key));
      out.println("Compare that with the key you noted, or give it by --key.");
    }
  }

  private static ObjectNode document(BundleReading.Verdict verdict, boolean pinned) {
    ObjectNode document = JsonMapper.shared().createObjectNode();
    document.put("whole", verdict.result().whole());
    document.put("entries", verdict.result().entries());
    document.put("signed", verdict.result().signed());
    document.put("pinned", pinned);
    ArrayNode keys = document.putArray("keys");
    verdict.keys().stream().map(NoteKey::toString).forEach(keys::add);
    ArrayNode faults = document.putArray("faults");
    for (Fault fault : verdict.result().faults()) {
      ObjectNode one = faults.addObject();
      one.put("kind", fault.kind().name());
      fault.entries().forEach(one.putArray("entries")::add);
      one.put("sentence", fault.sentence());
    }
    return document;
  }
}
