package org.bellbuoy.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.correspondence.Correspondence;
import org.bellbuoy.correspondence.KnownKeys;
import org.bellbuoy.correspondence.Threads;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What may be asked about reports. Reading what one says is told, so that the ledger has it.
@Component
public class Reports {

  private final ReportStore store;
  private final QueueStore queue;
  private final ReportRights rights;
  private final Authority authority;
  private final Contents contents;
  private final Threads threads;
  private final KnownKeys keys;
  private final Vault vault;
  private final Clock clock;
  private final News news;

  Reports(
      ReportStore store,
      QueueStore queue,
      ReportRights rights,
      Authority authority,
      Contents contents,
      Threads threads,
      KnownKeys keys,
      Vault vault,
      Clock clock,
      News news) {
    this.store = store;
    this.queue = queue;
    this.rights = rights;
    this.authority = authority;
    this.contents = contents;
    this.threads = threads;
    this.keys = keys;
    this.vault = vault;
    this.clock = clock;
    this.news = news;
  }

  /// The reports that wait for somebody, the most urgent first.
  public Slice<Report> waiting(Viewer viewer, Portion portion) {
    return queue(viewer, QueueFilter.of(ReportState.RECEIVED), portion);
  }

  /// Those of them that came by mail which could not be read, the longest waiting first.
  public List<Report> unread(Viewer viewer, int most) {
    authority.require(viewer, Permission.READ_INTAKE);
    return store.unread(most);
  }

  /// Reports that are linked to nothing, the most urgent first: what a person put first, then what
  /// says that somebody is harmed now, and the copies of a flood last; among equals the promise
  /// that is due soonest.
  public Slice<Report> queue(Viewer viewer, QueueFilter filter, Portion portion) {
    authority.require(viewer, Permission.READ_INTAKE);
    List<Report> found =
        queue.list(filter, filter.since(clock.instant()), portion.id(), portion.rows());
    return Slice.of(found, portion, report -> Cursor.at(report.id().value()));
  }

  /// How many there are of them.
  public long count(Viewer viewer, QueueFilter filter) {
    authority.require(viewer, Permission.READ_INTAKE);
    return queue.count(filter, filter.since(clock.instant()));
  }

  public Report get(Viewer viewer, String tracking) {
    return rights.toRead(viewer, tracking);
  }

  /// How each of these reports begins, by its id, as far as the viewer may know. The reading is
  /// told as one list.
  @Transactional
  public Map<UUID, Gist> gists(Viewer viewer, List<Report> reports) {
    List<UUID> read =
        reports.stream()
            .filter(report -> rights.mayRead(viewer, report))
            .map(report -> report.id().value())
            .toList();
    if (read.isEmpty()) {
      return Map.of();
    }
    news.tell(new MaterialRead(viewer.actor(), clock.instant(), viewer.actor().id(), read));
    return vault
        .<Map.Entry<UUID, Sealed>, Map.Entry<UUID, Gist>>openEach(
            List.copyOf(store.contents(read).entrySet()), Map.Entry::getValue, this::gist)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map.Entry<UUID, Gist> gist(Map.Entry<UUID, Sealed> report) {
    ReportId id = new ReportId(report.getKey());
    return Map.entry(report.getKey(), Gist.of(opened(id, report.getValue())));
  }

  private Content opened(ReportId id, Sealed sealed) {
    return contents.content(vault.open(Contents.binding(id.value()), sealed));
  }

  /// What the report says, with the whole exchange.
  @Transactional
  public OpenedReport open(Viewer viewer, String tracking) {
    Report report = rights.toRead(viewer, tracking);
    UUID id = report.id().value();
    Content content = opened(report.id(), store.content(report.id()));
    UUID about = report.circle() == null ? id : report.circle().value();
    news.tell(
        new MaterialRead(
            viewer.actor(), clock.instant(), about, List.of(id), authority.manner(viewer, about)));
    Correspondence correspondence = threads.get(viewer, report.thread());
    return new OpenedReport(
        report, forEyesOf(viewer, content), correspondence, keys.seals(viewer, report.thread()));
  }

  private static Content forEyesOf(Viewer viewer, Content content) {
    return ReportRights.onlyBuilds(viewer) ? content.withoutReporter() : content;
  }

  /// The reports behind a subject, for those who may know of it.
  public List<Report> of(Viewer viewer, SubjectId subject) {
    return store.ofSubject(subject).stream().filter(report -> visible(viewer, report)).toList();
  }

  private boolean visible(Viewer viewer, Report report) {
    return Optional.ofNullable(report.circle())
        .map(EmbargoId::value)
        .filter(circle -> authority.may(viewer, Permission.READ_CASE, circle))
        .isPresent();
  }
}
