package org.bellbuoy.standards.csaf.shape;

import static org.bellbuoy.standards.shape.Shapes.dateTime;
import static org.bellbuoy.standards.shape.Shapes.listOf;
import static org.bellbuoy.standards.shape.Shapes.matching;
import static org.bellbuoy.standards.shape.Shapes.object;
import static org.bellbuoy.standards.shape.Shapes.oneOf;
import static org.bellbuoy.standards.shape.Shapes.text;
import static org.bellbuoy.standards.shape.Shapes.textThat;
import static org.bellbuoy.standards.shape.Shapes.uri;

import org.bellbuoy.standards.shape.Characters;
import org.bellbuoy.standards.shape.ObjectShape;
import org.bellbuoy.standards.shape.Shape;
import org.bellbuoy.standards.shape.Uris;

/// The parts in which CSAF 2.0 and 2.1 agree.
final class CsafParts {
  static final Shape CATEGORY =
      matching("must begin and end with a letter or digit", CsafPatterns.PROFILE);
  static final Shape LANGUAGE =
      matching("must be a language tag such as en", CsafPatterns.LANGUAGE);
  static final Shape VERSION =
      matching("must be a version such as 1 or 1.0.0", CsafPatterns.VERSION);
  static final Shape CVE = matching("must be a CVE id such as CVE-2026-12345", CsafPatterns.CVE);
  static final Shape CWE_ID = matching("must be a CWE id such as CWE-79", CsafPatterns.CWE);
  static final Shape IDS = listOf(text()).unique();
  static final Shape CPE = matching("must be a CPE name of version 2.2 or 2.3", CsafPatterns.CPE);

  private CsafParts() {}

  /// A package URL whose type is made of these characters.
  static Shape purl(String typeStart, String type) {
    Characters first = Characters.of(typeStart);
    Characters all = Characters.of(type);
    return textThat(
        "must be a package URL such as pkg:npm/name@1.0.0",
        text -> isPurl(text, first, all) && Uris.isAbsolute(text));
  }

  private static boolean isPurl(String text, Characters first, Characters all) {
    int slash = first.hasAt(text, 4) ? all.endOfRun(text, 4) : text.length();
    return text.startsWith("pkg:") && text.startsWith("/", slash) && slash + 1 < text.length();
  }

  static ObjectShape acknowledgment() {
    return object()
        .atLeast(1)
        .may("names", listOf(text()))
        .may("organization", text())
        .may("summary", text())
        .may("urls", listOf(uri()));
  }

  static ObjectShape note() {
    return object()
        .need(
            "category",
            oneOf(
                "description", "details", "faq", "general", "legal_disclaimer", "other", "summary"))
        .need("text", text())
        .may("audience", text())
        .may("title", text());
  }

  static ObjectShape reference() {
    return object()
        .need("summary", text())
        .need("url", uri())
        .may("category", oneOf("external", "self"));
  }

  static ObjectShape aggregateSeverity() {
    return object().need("text", text()).may("namespace", uri());
  }

  static ObjectShape engine() {
    return object().need("name", text()).may("version", text());
  }

  static ObjectShape generator(ObjectShape engine) {
    return object().need("engine", engine).may("date", dateTime());
  }

  static ObjectShape revision() {
    return object()
        .need("date", dateTime())
        .need("number", VERSION)
        .need("summary", text())
        .may("legacy_version", text());
  }

  static ObjectShape tracking(ObjectShape revision, ObjectShape generator) {
    return object()
        .need("current_release_date", dateTime())
        .need("id", matching("must not begin or end with a blank", CsafPatterns.TRACKING_ID))
        .need("initial_release_date", dateTime())
        .need("revision_history", listOf(revision))
        .need("status", oneOf("draft", "final", "interim"))
        .need("version", VERSION)
        .may("aliases", listOf(text()).unique())
        .may("generator", generator);
  }

  static ObjectShape productGroup() {
    return object()
        .need("group_id", text())
        .need("product_ids", listOf(text()).atLeast(2).unique())
        .may("summary", text());
  }

  static ObjectShape flag() {
    return aboutProducts()
        .need(
            "label",
            oneOf(
                "component_not_present",
                "inline_mitigations_already_exist",
                "vulnerable_code_cannot_be_controlled_by_adversary",
                "vulnerable_code_not_in_execute_path",
                "vulnerable_code_not_present"))
        .may("date", dateTime());
  }

  static ObjectShape threat() {
    return aboutProducts()
        .need("category", oneOf("exploit_status", "impact", "target_set"))
        .need("details", text())
        .may("date", dateTime());
  }

  static ObjectShape restart() {
    return object()
        .need(
            "category",
            oneOf(
                "connected",
                "dependencies",
                "machine",
                "none",
                "parent",
                "service",
                "system",
                "vulnerable_component",
                "zone"))
        .may("details", text());
  }

  static ObjectShape involvement() {
    return object()
        .need("party", oneOf("coordinator", "discoverer", "other", "user", "vendor"))
        .need(
            "status",
            oneOf(
                "completed",
                "contact_attempted",
                "disputed",
                "in_progress",
                "not_contacted",
                "open"))
        .may("date", dateTime())
        .may("summary", text());
  }

  static ObjectShape remediation(ObjectShape restart, String... categories) {
    return aboutProducts()
        .need("category", oneOf(categories))
        .need("details", text())
        .may("date", dateTime())
        .may("entitlements", listOf(text()))
        .may("restart_required", restart)
        .may("url", uri());
  }

  static ObjectShape productStatus(String... statuses) {
    ObjectShape shape = object().atLeast(1);
    for (String status : statuses) {
      shape.may(status, IDS);
    }
    return shape;
  }

  static ObjectShape aboutProducts() {
    return object().may("group_ids", IDS).may("product_ids", IDS);
  }
}
