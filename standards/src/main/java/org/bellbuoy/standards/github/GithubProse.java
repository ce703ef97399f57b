package org.bellbuoy.standards.github;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.standards.cwe.CweEntry;
import org.bellbuoy.standards.cwe.CweList;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.CreditRole;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.Weakness;
import org.bellbuoy.standards.json.JsonParts;
import tools.jackson.databind.JsonNode;

/// Weaknesses, references and thanks of a GitHub advisory.
final class GithubProse {
  private static final String WEAKNESS = "CWE-[1-9][0-9]{0,5}";

  private GithubProse() {}

  /// The global database gives ids with names, a repository's advisory the ids alone.
  static List<Weakness> weaknesses(JsonNode root) {
    Stream<String> named =
        JsonParts.objects(root, "cwes").stream()
            .flatMap(each -> JsonParts.text(each, "cwe_id").stream());
    return Stream.concat(named, JsonParts.texts(root, "cwe_ids").stream())
        .filter(id -> id.matches(WEAKNESS))
        .distinct()
        .map(id -> new Weakness(id, CweList.pinned().find(id).map(CweEntry::name).orElse(id)))
        .toList();
  }

  /// Plain addresses, or objects that hold one.
  static List<Reference> references(JsonNode root) {
    Stream<String> held =
        JsonParts.objects(root, "references").stream()
            .flatMap(each -> JsonParts.text(each, "url").stream());
    Stream<String> plain = JsonParts.texts(root, "references").stream();
    return Stream.of(JsonParts.text(root, "html_url").stream(), plain, held)
        .flatMap(urls -> urls)
        .distinct()
        .map(url -> Reference.to(url, url))
        .toList();
  }

  static List<Credit> credits(JsonNode root) {
    return JsonParts.objects(root, "credits").stream()
        .flatMap(each -> login(each).map(name -> credit(each, name)).stream())
        .toList();
  }

  private static Optional<String> login(JsonNode credit) {
    return JsonParts.text(credit.path("user"), "login").or(() -> JsonParts.text(credit, "login"));
  }

  private static Credit credit(JsonNode node, String name) {
    String type = JsonParts.text(node, "type").orElse("other").toUpperCase(Locale.ROOT);
    CreditRole role =
        Stream.of(CreditRole.values())
            .filter(each -> each.name().equals(type))
            .findFirst()
            .orElse(CreditRole.OTHER);
    return new Credit(role, List.of(name), null, null, List.of());
  }
}
