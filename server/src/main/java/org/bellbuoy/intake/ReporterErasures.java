package org.bellbuoy.intake;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What of a report tells about its reporter, and what of that was erased.
@Component
public class ReporterErasures {

  /// What there is to erase.
  ///
  /// @param reporter which of credit, contact and PGP key the reporter gave
  /// @param mailbox whether the reporter can still read here
  /// @param held whether a hold forbids it
  public record Preview(
      Report report,
      List<String> reporter,
      int letters,
      int files,
      boolean mailbox,
      boolean held,
      List<Done> done) {
    public Preview {
      reporter = List.copyOf(reporter);
      done = List.copyOf(done);
    }
  }

  /// What was erased once.
  public record Done(ErasureGround ground, Set<ReporterPart> parts, Instant at, Actor by) {
    public Done {
      parts = Set.copyOf(parts);
    }
  }

  private final Reports reports;
  private final ErasingReportStore store;
  private final List<ErasureGuard> guards;
  private final Authority authority;

  ReporterErasures(
      Reports reports, ErasingReportStore store, List<ErasureGuard> guards, Authority authority) {
    this.reports = reports;
    this.store = store;
    this.guards = List.copyOf(guards);
    this.authority = authority;
  }

  /// Reads the report, which is told.
  @Transactional
  public Preview preview(Viewer viewer, String tracking) {
    OpenedReport opened = reports.open(viewer, tracking);
    authority.require(viewer, Permission.ERASE_PERSONAL);
    Content content = opened.content();
    List<String> given =
        java.util.stream.Stream.of(
                content.credit().isEmpty() ? "" : "how to be thanked",
                content.contact().isEmpty() ? "" : "a contact address",
                content.pgpKey().isEmpty() ? "" : "a PGP key")
            .filter(word -> !word.isEmpty())
            .toList();
    Report report = opened.report();
    return new Preview(
        report,
        given,
        opened.correspondence().messages().size(),
        opened.correspondence().attachments().size(),
        opened.correspondence().hasMailbox(),
        held(report),
        store.of(report.id()));
  }

  private boolean held(Report report) {
    return report
        .findSubject()
        .filter(subject -> guards.stream().anyMatch(guard -> guard.held(subject)))
        .isPresent();
  }
}
