package org.bellbuoy.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.catalog.PublicReleases;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.page.MachineFile;
import org.bellbuoy.standards.cyclonedx.CycloneDxWriting;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Releases;
import org.bellbuoy.standards.json.JsonWriting;
import org.bellbuoy.standards.openvex.OpenVexWriting;
import org.bellbuoy.standards.osv.OsvWriting;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Bakes the same facts in the formats of other tools: OSV records, an OpenVEX document and a
/// CycloneDX document, beside the page. A notice without a vulnerability has none of them.
@Component
class TwinBaking {

  private static final String CYCLONE_DX = "application/vnd.cyclonedx+json;version=1.6";

  private final Addresses addresses;
  private final PublicReleases releases;

  TwinBaking(Addresses addresses, PublicReleases releases) {
    this.addresses = addresses;
    this.releases = releases;
  }

  /// What the page says there is for machines.
  static List<MachineFile> files(AdvisoryFacts facts, Saying saying) {
    String id = facts.tracking().id();
    int flaws = facts.vulnerabilities().size();
    List<MachineFile> files = new ArrayList<>();
    if (FlawParts.many(facts)) {
      files.add(new MachineFile(saying.words().say("advisory.files.osv"), "#flaws"));
    } else {
      for (int place = 0; place < flaws; place++) {
        String label = flaws == 1 ? "OSV" : "OSV " + (place + 1);
        files.add(new MachineFile(label, Addresses.osv(id, place)));
      }
    }
    if (flaws > 0) {
      files.add(new MachineFile("OpenVEX", Addresses.openVex(id)));
      files.add(new MachineFile("CycloneDX", Addresses.cycloneDx(id)));
    }
    return files;
  }

  void bake(Batch batch, AdvisoryFacts facts) {
    if (facts.vulnerabilities().isEmpty()) {
      return;
    }
    String id = facts.tracking().id();
    Releases known = known(facts);
    List<ObjectNode> records = OsvWriting.write(facts, known);
    for (int place = 0; place < records.size(); place++) {
      byte[] record = JsonWriting.pretty(records.get(place));
      batch.put(PublicFile.json(Addresses.osv(id, place), record));
    }
    String openVex = Addresses.openVex(id);
    String address = addresses.url(openVex).toString();
    byte[] vex = JsonWriting.pretty(OpenVexWriting.write(facts, known, address));
    batch.put(PublicFile.json(openVex, vex));
    byte[] bom = JsonWriting.pretty(CycloneDxWriting.write(facts));
    batch.put(PublicFile.machine(Addresses.cycloneDx(id), CYCLONE_DX, bom));
  }

  /// What was there when the advisory was last revised, so that baking it again changes nothing.
  /// Every product is looked up once, however many rows speak of it.
  Releases known(AdvisoryFacts facts) {
    LocalDate day = ListBaking.day(facts.tracking().currentRelease());
    Map<String, List<String>> found = new HashMap<>();
    return product ->
        found.computeIfAbsent(
            product.code(), code -> releases.until(new Viewer.Anyone(), code, day));
  }
}
