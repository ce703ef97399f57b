package org.bellbuoy.retention.desk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.EraseReporter;
import org.bellbuoy.intake.ErasureGround;
import org.bellbuoy.intake.ReporterErasures;
import org.bellbuoy.intake.ReporterPart;
import org.bellbuoy.retention.PublishedNames;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Erasing what a report tells about its reporter, for programs.
@RestController
@RequestMapping("/api/v1/reports/{tracking}/reporter-erasure")
class ReporterErasureApi {

  private final ReporterErasures erasures;
  private final PublishedNames published;
  private final EraseReporter erase;

  ReporterErasureApi(ReporterErasures erasures, PublishedNames published, EraseReporter erase) {
    this.erasures = erasures;
    this.published = published;
    this.erase = erase;
  }

  @GetMapping
  @Needs(Permission.ERASE_PERSONAL)
  PreviewAnswer preview(Viewer viewer, @PathVariable String tracking) {
    ReporterErasures.Preview found = erasures.preview(viewer, tracking);
    return PreviewAnswer.of(found, published.about(found.report()));
  }

  @PostMapping
  @Needs(Permission.ERASE_PERSONAL)
  PreviewAnswer erase(Viewer viewer, @PathVariable String tracking, @RequestBody NewErasure asked) {
    erase.erase(viewer, tracking, asked.parts(), asked.ground());
    return preview(viewer, tracking);
  }

  /// What shall be erased, and why.
  record NewErasure(Set<ReporterPart> parts, ErasureGround ground) {}

  /// What was erased once.
  record DoneAnswer(ErasureGround ground, Set<ReporterPart> parts, Instant at) {}

  /// What there is to erase.
  ///
  /// @param reporter what the reporter told of themselves, by name and not in its words
  /// @param published advisories that are public and cannot be called back
  record PreviewAnswer(
      List<String> reporter,
      int letters,
      int files,
      boolean mailbox,
      boolean held,
      List<String> published,
      List<DoneAnswer> done) {

    static PreviewAnswer of(ReporterErasures.Preview found, List<String> published) {
      return new PreviewAnswer(
          found.reporter(),
          found.letters(),
          found.files(),
          found.mailbox(),
          found.held(),
          published,
          found.done().stream()
              .map(done -> new DoneAnswer(done.ground(), done.parts(), done.at()))
              .toList());
    }
  }
}
