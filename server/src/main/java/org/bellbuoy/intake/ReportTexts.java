package org.bellbuoy.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.correspondence.ThreadTexts;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the house itself may ask of every report, to make an index in memory. No person may.
@Component
public class ReportTexts {

  private final ReportTextStore all;
  private final ReportStore store;
  private final Contents contents;
  private final ThreadTexts threads;
  private final Vault vault;

  ReportTexts(
      ReportTextStore all, ReportStore store, Contents contents, ThreadTexts threads, Vault vault) {
    this.all = all;
    this.store = store;
    this.contents = contents;
    this.threads = threads;
    this.vault = vault;
  }

  public long count(Viewer.Machine house) {
    return all.count();
  }

  /// Ids of reports that were taken in, the newest first.
  ///
  /// @param before the last id of an earlier answer, or null for the start
  public List<UUID> ids(Viewer.Machine house, @Nullable UUID before, int most) {
    return all.ids(before, most);
  }

  public Optional<ReportText> find(Viewer.Machine house, UUID id) {
    return store.find(new ReportId(id)).map(report -> opened(house, report));
  }

  private ReportText opened(Viewer.Machine house, Report report) {
    byte[] content = vault.open(Contents.binding(report.id().value()), store.content(report.id()));
    return new ReportText(report, contents.content(content), threads.of(house, report.thread()));
  }
}
