package org.bellbuoy.standards.csaf.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// What identifies a product beyond its name: package URLs and file hashes.
final class Helpers {
  private static final int SHORT_HASH = 64;

  private Helpers() {}

  /// 6.1.13
  static void packageUrlsAreValid(Document document, Complaint complaint) {
    for (Spot helper : document.helpers()) {
      helper.items("purls").forEach(purl -> checkPackageUrl(purl, complaint));
      if (helper.has("purl")) {
        checkPackageUrl(helper.at("purl"), complaint);
      }
    }
  }

  private static void checkPackageUrl(Spot purl, Complaint complaint) {
    PackageUrl.flaw(purl.text())
        .ifPresent(flaw -> complaint.at(purl, "This package URL is not valid: " + flaw + "."));
  }

  /// 6.1.25
  static void hashEachFileOncePerAlgorithm(Document document, Complaint complaint) {
    for (Spot hashes : hashes(document)) {
      Set<String> seen = new HashSet<>();
      for (Spot hash : hashes.items("file_hashes")) {
        if (!seen.add(hash.text("algorithm"))) {
          complaint.at(
              hash.at("algorithm"),
              "The file has two hashes by %s: keep the right one."
                  .formatted(hash.text("algorithm")));
        }
      }
    }
  }

  /// 6.2.8
  static void doNotRelyOnMd5(Document document, Complaint complaint) {
    doNotRelyOn("md5", document, complaint);
  }

  /// 6.2.9
  static void doNotRelyOnSha1(Document document, Complaint complaint) {
    doNotRelyOn("sha1", document, complaint);
  }

  private static void doNotRelyOn(String weak, Document document, Complaint complaint) {
    for (Spot hashes : hashes(document)) {
      List<Spot> all = hashes.items("file_hashes");
      if (!all.isEmpty() && all.stream().allMatch(hash -> hash.text("algorithm").equals(weak))) {
        complaint.at(
            hashes.at("file_hashes"),
            "The only hash of this file is %s, which can be forged: add a SHA-256 or SHA-512 hash."
                .formatted(weak));
      }
    }
  }

  /// 6.2.16
  static void arePresent(Document document, Complaint complaint) {
    for (Spot product : document.products()) {
      if (!product.has("product_identification_helper")) {
        complaint.at(
            product,
            "Nothing but its name identifies this product: add a purl, CPE, hash or serial number.");
      }
    }
  }

  /// 6.3.5
  static void useLongHashes(Document document, Complaint complaint) {
    for (Spot hashes : hashes(document)) {
      for (Spot hash : hashes.items("file_hashes")) {
        if (hash.text("value").length() < SHORT_HASH) {
          complaint.at(
              hash.at("value"), "This hash is shorter than 64 digits: use SHA-256 or longer.");
        }
      }
    }
  }

  private static List<Spot> hashes(Document document) {
    List<Spot> hashes = new ArrayList<>();
    document.helpers().forEach(helper -> hashes.addAll(helper.items("hashes")));
    return hashes;
  }
}
