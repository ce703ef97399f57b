package org.bellbuoy.advisories;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.CreditRole;
import org.bellbuoy.standards.facts.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// From which words a new draft may start besides those of its case: a template of the house, or an
/// advisory that its writer may read.
@Component
public class Beginnings {

  private final Advisories advisories;
  private final AdvisoryStore store;
  private final TemplateStore templates;
  private final TemplateVault vault;
  private final Rights rights;

  Beginnings(
      Advisories advisories,
      AdvisoryStore store,
      TemplateStore templates,
      TemplateVault vault,
      Rights rights) {
    this.advisories = advisories;
    this.store = store;
    this.templates = templates;
    this.vault = vault;
    this.rights = rights;
  }

  /// What another draft may take of this advisory, and what it leaves.
  @Transactional
  public Reuse of(Viewer viewer, AdvisoryId id) {
    return Reuse.of(advisories.open(viewer, id).content());
  }

  /// The draft with the words of a template, of another advisory, or of neither.
  ///
  /// @param template the code of a template, or the empty string
  /// @param like the code or number of an advisory, or the empty string
  @Transactional
  public NewAdvisory with(Viewer viewer, NewAdvisory plain, String template, String like) {
    if (!template.isBlank()) {
      return starting(plain, template(viewer, template.strip()));
    }
    return like.isBlank() ? plain : starting(plain, like(viewer, like.strip()).words());
  }

  /// What a draft took that began like this advisory; empty where the viewer may not read it.
  @Transactional
  public Optional<Began> began(Viewer viewer, String name) {
    return name.isBlank()
        ? Optional.empty()
        : known(viewer, name).map(advisory -> new Began(advisory, of(viewer, advisory.id())));
  }

  /// The advisory from whose words a draft began, and what it took.
  public record Began(Advisory source, Reuse reuse) {}

  private TemplateWords template(Viewer viewer, String code) {
    rights.require(viewer, Permission.DRAFT_ADVISORY);
    return templates
        .find(code)
        .map(vault::opened)
        .map(Template::words)
        .orElseThrow(
            () -> Invalid.of("template", "Choose one of the templates offered.").refused());
  }

  private Reuse like(Viewer viewer, String name) {
    return known(viewer, name)
        .map(advisory -> of(viewer, advisory.id()))
        .orElseThrow(() ->
            Invalid.of("like", "Enter the number or code of an advisory that you may read.")
                .refused());
  }

  private Optional<Advisory> known(Viewer viewer, String name) {
    return store.named(name).filter(advisory -> rights.may(viewer, Permission.READ_CASE, advisory));
  }

  private static NewAdvisory starting(NewAdvisory plain, TemplateWords words) {
    Map<SectionName, String> texts = new EnumMap<>(SectionName.class);
    texts.putAll(words.texts());
    if (!words.remedies().isBlank()) {
      texts.merge(
          SectionName.DETAILS, words.remedies(), (details, more) -> details + "\n\n" + more);
    }
    texts.putAll(plain.texts());
    Particulars said = plain.particulars();
    List<Reference> references =
        Stream.concat(said.references().stream(), Reuse.references(words.references()).stream())
            .toList();
    List<Credit> credits =
        Stream.concat(said.credits().stream(), words.thanks().lines().map(Beginnings::thanks))
            .toList();
    return new NewAdvisory(
        plain.kind(),
        plain.circle(),
        plain.caseId(),
        texts,
        said.referring(references).thanking(credits));
  }

  private static Credit thanks(String text) {
    return new Credit(CreditRole.FINDER, List.of(), null, text, List.of());
  }
}
