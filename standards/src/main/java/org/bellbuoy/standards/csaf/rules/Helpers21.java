package org.bellbuoy.standards.csaf.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// What CSAF 2.1 adds on what identifies a product.
final class Helpers21 {
  private static final Pattern KNOWN_HASH =
      Pattern.compile(
          "md[245]|mdc2|rmd160|ripemd(160)?|sha1|sha(224|256|384|512)|sha512-(224|256)"
              + "|sha3-(224|256|384|512)|shake(128|256)|blake2[bs]\\d+|blake3|sm3|whirlpool");

  private Helpers21() {}

  /// 6.1.42
  static void packageUrlsDifferInQualifiersOnly(Document document, Complaint complaint) {
    for (Spot product : document.products()) {
      List<Spot> purls = product.at("product_identification_helper").items("purls");
      for (Spot purl : purls) {
        if (!plain(purl).equals(plain(purls.getFirst()))) {
          complaint.at(
              purl,
              "Package URLs of one product may differ in their qualifiers only: drop this one, or"
                  + " make it a product of its own.");
        }
      }
    }
  }

  private static String plain(Spot purl) {
    return purl.text().replaceFirst("\\?[^#]*", "");
  }

  /// 6.1.43
  static void modelNumbersHaveOneStar(Document document, Complaint complaint) {
    haveOneStar(document, "model_numbers", complaint);
  }

  /// 6.1.44
  static void serialNumbersHaveOneStar(Document document, Complaint complaint) {
    haveOneStar(document, "serial_numbers", complaint);
  }

  /// 6.1.61
  static void skusHaveOneStar(Document document, Complaint complaint) {
    haveOneStar(document, "skus", complaint);
  }

  private static void haveOneStar(Document document, String list, Complaint complaint) {
    for (Spot product : document.products()) {
      for (Spot number : product.at("product_identification_helper").items(list)) {
        if (stars(number.text()) > 1) {
          complaint.at(
              number,
              "Only one star may stand for any characters here: escape or drop the others.");
        }
      }
    }
  }

  private static int stars(String text) {
    int stars = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '*') {
        stars++;
      }
    }
    return stars;
  }

  /// 6.2.32
  static void identifyOneProduct(Document document, Complaint complaint) {
    Map<String, String> owners = new HashMap<>();
    for (Spot product : document.products()) {
      String id = product.text("product_id");
      for (Spot value : identifiers(product.at("product_identification_helper"))) {
        String owner = owners.putIfAbsent(value.text(), id);
        if (owner != null && !owner.equals(id)) {
          complaint.at(
              value, "The product \"%s\" has the same: correct one of them.".formatted(owner));
        }
      }
    }
  }

  private static List<Spot> identifiers(Spot helper) {
    List<Spot> found = new ArrayList<>();
    if (helper.has("cpe")) {
      found.add(helper.at("cpe"));
    }
    for (String list : List.of("model_numbers", "purls", "serial_numbers", "skus")) {
      found.addAll(helper.items(list));
    }
    return found;
  }

  /// 6.2.52
  static void hashByKnownAlgorithms(Document document, Complaint complaint) {
    for (Spot product : document.products()) {
      for (Spot file : product.at("product_identification_helper").items("hashes")) {
        for (Spot hash : file.items("file_hashes")) {
          if (!KNOWN_HASH.matcher(hash.text("algorithm")).matches()) {
            complaint.at(
                hash.at("algorithm"),
                "Few can check \"%s\": use sha256 or sha512.".formatted(hash.text("algorithm")));
          }
        }
      }
    }
  }
}
