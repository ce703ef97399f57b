package org.bellbuoy.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// In what words reporters are thanked.
@Component
public class Credits {

  private final ReportRights rights;
  private final CreditStore store;
  private final Vault vault;

  Credits(ReportRights rights, CreditStore store, Vault vault) {
    this.rights = rights;
    this.store = store;
    this.vault = vault;
  }

  public Optional<Credit> find(Viewer viewer, String tracking) {
    return store.find(rights.toRead(viewer, tracking).id()).map(this::opened);
  }

  /// What may stand in public: words their owner agreed to, of reports whose advisory is out.
  public List<String> printable(Viewer.Machine house) {
    return store.printable().stream()
        .map(row -> words(row.report(), "agreed", row.agreed()))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /// Whether somebody who reported this agreed to be thanked.
  public boolean agreed(Viewer.Machine house, SubjectId subject) {
    return store.agreed(subject);
  }

  private Credit opened(CreditStore.Row row) {
    return new Credit(
        words(row.report(), "proposed", row.proposed()),
        words(row.report(), "agreed", row.agreed()),
        row.agreedAt());
  }

  private String words(UUID report, String field, @Nullable Sealed sealed) {
    return sealed == null ? "" : vault.openText(place(report, field), sealed, "");
  }

  static Binding place(UUID report, String field) {
    return new Binding("credit", report, field);
  }
}
