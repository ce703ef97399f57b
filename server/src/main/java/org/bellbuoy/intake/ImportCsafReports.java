package org.bellbuoy.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.correspondence.MailThreads;
import org.bellbuoy.correspondence.NewAttachment;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Heavy;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.standards.csaf.report.ReportRead;
import org.bellbuoy.standards.csaf.report.ReportReading;
import org.bellbuoy.standards.csaf.report.VulnerabilityReport;
import org.bellbuoy.vault.Hashes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings in documents of the profile "Vulnerability Report" of CSAF 2.1: all of them, or none when
/// any breaks the profile. A document is kept byte for byte beside what was read in it. The same
/// document makes one report; a later version of it goes into the thread of that report.
@Component
public class ImportCsafReports {

  static final int MOST = 50;
  private static final int MOST_FAULTS = 20;
  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final DraftFormatStore formats;
  private final BroughtInStore known;
  private final PutIn putIn;
  private final MailThreads threads;
  private final Catalog catalog;
  private final Authority authority;
  private final Heavy heavy;
  private final Clock clock;

  ImportCsafReports(
      DraftFormatStore formats,
      BroughtInStore known,
      PutIn putIn,
      MailThreads threads,
      Catalog catalog,
      Authority authority,
      Heavy heavy,
      Clock clock) {
    this.formats = formats;
    this.known = known;
    this.putIn = putIn;
    this.threads = threads;
    this.catalog = catalog;
    this.authority = authority;
    this.heavy = heavy;
    this.clock = clock;
  }

  /// A document and what it says.
  private record Document(NewAttachment file, VulnerabilityReport report) {

    /// Whoever publishes it names it once and for ever.
    String key() {
      return "csaf " + report.namespace() + " " + report.id();
    }

    String bytesKey() {
      return "csaf bytes " + HexFormat.of().formatHex(Hashes.sha256(file.content()));
    }
  }

  @Transactional
  public BroughtIn execute(Viewer viewer, List<NewAttachment> files, BroughtIn.Mode mode) {
    authority.require(viewer, Permission.IMPORT_REPORTS);
    if (!formats.get().csafReport()) {
      throw new IntakeRefusal.DraftFormatOff().refused();
    }
    Set<String> seen = new HashSet<>();
    List<BroughtIn.Line> lines = new ArrayList<>();
    for (Document document : read(files)) {
      boolean repeated = !seen.add(document.bytesKey());
      Optional<BroughtInStore.Before> before = known.find(document.key());
      boolean same = repeated || known.find(document.bytesKey()).isPresent();
      String number = before.map(BroughtInStore.Before::number).orElse(null);
      if (!same && mode == BroughtIn.Mode.APPLY) {
        number = bring(viewer, document, before.orElse(null));
      }
      lines.add(
          new BroughtIn.Line(
              MailText.line(document.file().name()),
              CsafReports.line(document.report()),
              same,
              number));
    }
    return new BroughtIn(lines, List.of());
  }

  private String bring(Viewer viewer, Document document, BroughtInStore.@Nullable Before before) {
    Content content = CsafReports.content(document.report(), catalog.products(viewer));
    if (before != null) {
      String from = content.contact().isEmpty() ? document.report().publisher() : content.contact();
      threads.write(
          HOUSE,
          before.thread(),
          from.toLowerCase(Locale.ROOT),
          content.what(),
          List.of(document.file()));
      known.add(document.bytesKey(), before.report());
      return before.number();
    }
    PutIn.Placed placed = putIn.put(viewer, content, clock.instant(), List.of(document.file()));
    known.add(document.key(), placed.report());
    known.add(document.bytesKey(), placed.report());
    return placed.number();
  }

  private List<Document> read(List<NewAttachment> files) {
    Reading reading = new Reading();
    if (files.isEmpty() || files.size() > MOST) {
      reading.flaw("files", "Choose 1 to 50 CSAF documents.");
    }
    reading.finish();
    List<Document> documents = new ArrayList<>();
    for (NewAttachment file : files) {
      switch (heavy.run(() -> ReportReading.read(file.content()))) {
        case ReportRead.Understood(VulnerabilityReport report) ->
            documents.add(new Document(file, report));
        case ReportRead.Faulty(var faults) ->
            faults.stream()
                .limit(MOST_FAULTS)
                .map(fault ->
                    "%s at %s: %s (%s)"
                        .formatted(
                            file.name(),
                            fault.path().isEmpty() ? "the whole document" : fault.path(),
                            fault.text(),
                            fault.test()))
                .forEach(sentence -> reading.flaw("files", sentence));
      }
    }
    reading.finish();
    return documents;
  }
}
