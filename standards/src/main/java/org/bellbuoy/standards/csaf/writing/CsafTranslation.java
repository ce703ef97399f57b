package org.bellbuoy.standards.csaf.writing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.facts.PublisherRole;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.Tracking;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes an advisory in another language as a CSAF 2.0 document beside the original (CSAF 2.0,
/// section 9.1.9): it has a tracking id of its own, names the language it comes from, speaks as a
/// translator, and refers to the original before all else.
public final class CsafTranslation {

  private CsafTranslation() {}

  /// The tracking id: that of the original and the language (section 9.1.9).
  public static String id(String original, String language) {
    return original + "-" + language;
  }

  /// @param translated the facts with their words in the other language
  /// @param language the tag of that language
  /// @param original where the original document lies
  /// @param here where this document will lie
  public static ObjectNode write(
      AdvisoryFacts translated, String language, URI original, URI here) {
    Publisher said = translated.publisher();
    List<Reference> references = new ArrayList<>();
    references.add(Reference.to(original.toString(), "The original"));
    references.add(Reference.self(here.toString(), "Canonical address of this document"));
    references.addAll(translated.references());
    AdvisoryFacts facts =
        new AdvisoryFacts(
            new Publisher(
                said.name(),
                said.namespace(),
                PublisherRole.TRANSLATOR,
                said.contact(),
                said.authority()),
            named(translated.tracking(), id(translated.tracking().id(), language)),
            translated.kind(),
            translated.title(),
            translated.tlp(),
            language,
            translated.sections(),
            references,
            translated.credits(),
            translated.vulnerabilities());
    ObjectNode written = Csaf20.write(facts);
    written.set("document", from(translated.lang(), (ObjectNode) written.path("document")));
    return written;
  }

  private static Tracking named(Tracking tracking, String id) {
    return new Tracking(
        id,
        tracking.aliases(),
        tracking.status(),
        tracking.standing(),
        tracking.initialRelease(),
        tracking.currentRelease(),
        tracking.revisions(),
        tracking.nextUpdateBy());
  }

  /// The members stay in the order of their names.
  private static ObjectNode from(String source, ObjectNode head) {
    ObjectNode named = JsonNodeFactory.instance.objectNode();
    head.properties()
        .forEach(member -> {
          if (member.getKey().equals("title")) {
            named.put("source_lang", source);
          }
          named.set(member.getKey(), member.getValue());
        });
    return named;
  }
}
