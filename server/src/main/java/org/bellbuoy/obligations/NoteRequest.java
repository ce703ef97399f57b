package org.bellbuoy.obligations;

import java.time.Instant;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes that an authority asked for more, such as an intermediate report, and by when it wants it.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [ObligationRefusal.NotReportable].
@Component
public class NoteRequest {

  private final ObligationWriting writing;
  private final RequestStore requests;

  NoteRequest(ObligationWriting writing, RequestStore requests) {
    this.writing = writing;
    this.requests = requests;
  }

  /// What it asked.
  ///
  /// @param dueAt by when it wants it; null where it named no day
  public record Wanted(@Nullable Instant askedAt, @Nullable Instant dueAt, @Nullable String text) {}

  /// @param version the version of the obligation that the viewer had read
  @Transactional
  public void note(Viewer viewer, String caseCode, String code, Wanted wanted, long version) {
    ObligationFile file = writing.taken(viewer, caseCode, code, version);
    if (!file.obligation().asks()) {
      throw new ObligationRefusal.NotReportable().refused();
    }
    Reading reading = new Reading();
    Instant asked = writing.past(reading, "askedAt", wanted.askedAt());
    if (wanted.dueAt() != null && !wanted.dueAt().isAfter(asked)) {
      reading.flaw("wantedBy", "Enter a moment after it was asked.");
    }
    String text = reading.block("request", wanted.text(), ObligationWriting.MOST);
    reading.finish();
    Instant now = writing.now();
    Request request =
        new Request(
            writing.ids().next(), writing.ids().code(), asked, wanted.dueAt(), text, now, null, "");
    ObligationStep.Kind kind = ObligationStep.Kind.REQUESTED;
    writing.keep(
        viewer,
        file.obligation(),
        new ObligationStep(kind, now, viewer.actor(), null, null, asked, text),
        () -> requests.add(file.obligation(), request));
  }
}
