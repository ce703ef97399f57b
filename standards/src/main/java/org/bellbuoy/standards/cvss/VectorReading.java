package org.bellbuoy.standards.cvss;

import java.util.LinkedHashMap;
import java.util.Map;

/// Reads vectors by the rules of their version: each metric once, base metrics all there, and in
/// version 4 in the order of the specification (CVSS 4.0, section 7).
final class VectorReading {

  private static final int MAX_LENGTH = 500;

  private VectorReading() {}

  static CvssVector read(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new BrokenVector("A CVSS vector has at most 500 characters.");
    }
    var version =
        CvssVersion.of(text)
            .orElseThrow(
                () -> new BrokenVector("\"%s\" is of no known CVSS version.".formatted(text)));
    var answers = new LinkedHashMap<String, String>();
    for (var part : text.substring(version.prefix().length()).split("/", -1)) {
      take(version, part, answers);
    }
    refuseMissing(version, answers);
    if (version == CvssVersion.V4_0) {
      refuseDisorder(version, answers);
    }
    return new CvssVector(version, answers);
  }

  static CvssVector arrange(CvssVersion version, Map<String, String> answers) {
    var unknown = answers.keySet().stream().filter(c -> Metrics.of(version).find(c).isEmpty());
    unknown.findFirst().ifPresent(code -> refuseUnknown(version, code));
    var arranged = new LinkedHashMap<String, String>();
    for (var metric : Metrics.of(version).all()) {
      var answer = answers.getOrDefault(metric.code(), Metric.NOT_DEFINED);
      if (!answer.equals(Metric.NOT_DEFINED) && !answer.equals("ND") && !answer.isBlank()) {
        take(version, metric.code() + ":" + answer, arranged);
      }
    }
    refuseMissing(version, arranged);
    return new CvssVector(version, arranged);
  }

  private static void take(CvssVersion version, String part, Map<String, String> answers) {
    var colon = part.indexOf(':');
    if (colon < 0) {
      throw new BrokenVector(
          "\"%s\" is not a part of a CVSS %s vector: it must look like AV:N."
              .formatted(part, version.number()));
    }
    var code = part.substring(0, colon);
    var answer = part.substring(colon + 1);
    var metric = Metrics.of(version).find(code);
    if (metric.isEmpty()) {
      refuseUnknown(version, code);
    } else if (!metric.get().allows(answer)) {
      throw new BrokenVector(
          "\"%s\" is no answer to %s (%s) in CVSS %s."
              .formatted(answer, metric.get().name(), code, version.number()));
    }
    if (answers.put(code, answer) != null) {
      throw new BrokenVector("The metric %s stands twice in the vector.".formatted(code));
    }
  }

  private static void refuseUnknown(CvssVersion version, String code) {
    throw new BrokenVector("CVSS %s knows no metric \"%s\".".formatted(version.number(), code));
  }

  private static void refuseMissing(CvssVersion version, Map<String, String> answers) {
    for (var metric : Metrics.of(version).all()) {
      if (metric.isMandatory() && !answers.containsKey(metric.code())) {
        throw new BrokenVector(
            "The CVSS %s vector lacks %s (%s)."
                .formatted(version.number(), metric.name(), metric.code()));
      }
    }
  }

  private static void refuseDisorder(CvssVersion version, Map<String, String> answers) {
    var written = answers.keySet().iterator();
    var next = written.next();
    for (var metric : Metrics.of(version).all()) {
      if (!metric.code().equals(next)) {
        continue;
      }
      if (!written.hasNext()) {
        return;
      }
      next = written.next();
    }
    throw new BrokenVector(
        "The metrics of a CVSS 4.0 vector have a fixed order; this one should read %s."
            .formatted(arrange(version, answers).text()));
  }
}
