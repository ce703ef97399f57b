package org.bellbuoy.advisories;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// Seals and opens what revisions say, in the scope of the case, or of the advisory without one.
@Component
class DraftVault {

  private static final String KIND = "advisory revision";

  private final Vault vault;
  private final RevisionStore revisions;
  private final SectionStore sections;

  DraftVault(Vault vault, RevisionStore revisions, SectionStore sections) {
    this.vault = vault;
    this.revisions = revisions;
    this.sections = sections;
  }

  Sealed seal(Advisory advisory, RevisionId revision, Particulars particulars) {
    return seal(advisory, place(revision, "particulars"), FactsJson.write(particulars));
  }

  Sealed seal(Advisory advisory, RevisionId revision, Content content) {
    return seal(advisory, place(revision, "content"), FactsJson.write(content));
  }

  Sealed seal(Advisory advisory, RevisionId revision, SectionName name, String text) {
    return seal(advisory, place(revision, name.key()), text.getBytes(StandardCharsets.UTF_8));
  }

  Particulars particulars(RevisionId revision) {
    Sealed sealed = revisions.particulars(revision).orElseThrow(() -> new Missing().refused());
    return FactsJson.particulars(vault.open(place(revision, "particulars"), sealed));
  }

  /// The frozen content of a revision in review or behind it.
  Content frozen(RevisionId revision) {
    Sealed sealed = revisions.frozen(revision).orElseThrow(() -> new Missing().refused());
    return FactsJson.content(vault.open(place(revision, "content"), sealed));
  }

  Map<SectionName, String> texts(RevisionId revision) {
    Map<SectionName, String> texts = new EnumMap<>(SectionName.class);
    written(revision).forEach(section -> texts.put(section.name(), section.text()));
    return texts;
  }

  List<WrittenSection> written(RevisionId revision) {
    return sections.of(revision).stream()
        .map(row ->
            new WrittenSection(
                row.name(),
                vault.openText(place(revision, row.name().key()), row.text()),
                row.author(),
                row.version()))
        .toList();
  }

  /// The section of this name; of version 0 where nobody has written it.
  WrittenSection written(RevisionId revision, SectionName name) {
    return written(revision).stream()
        .filter(section -> section.name() == name)
        .findFirst()
        .orElse(new WrittenSection(name, "", revision.value(), 0));
  }

  private Sealed seal(Advisory advisory, Binding place, byte[] plain) {
    return vault.in(scope(advisory)).bytes(place, plain);
  }

  static SealScope scope(Advisory advisory) {
    UUID caseId = advisory.caseId();
    return new SealScope(caseId == null ? advisory.id().value() : caseId);
  }

  private static Binding place(RevisionId revision, String field) {
    return new Binding(KIND, revision.value(), field);
  }
}
