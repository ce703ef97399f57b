package org.bellbuoy.obligations;

import java.time.Instant;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records that an authority was given what it asked for besides, and what that was.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [ObligationRefusal.DecidedAlready].
@Component
public class AnswerRequest {

  private final ObligationWriting writing;
  private final RequestStore requests;

  AnswerRequest(ObligationWriting writing, RequestStore requests) {
    this.writing = writing;
    this.requests = requests;
  }

  /// @param request its code
  /// @param version the version of the obligation that the viewer had read
  @Transactional
  public void answer(
      Viewer viewer,
      String caseCode,
      String code,
      String request,
      @Nullable Instant givenAt,
      @Nullable String given,
      long version) {
    Obligation known = writing.taken(viewer, caseCode, code, version).obligation();
    Request asked = requests.find(known, request).orElseThrow(() -> new Missing().refused());
    Reading reading = new Reading();
    Instant at = writing.past(reading, "givenAt", givenAt);
    if (at.isBefore(asked.askedAt())) {
      reading.flaw("givenAt", "This is before it was asked.");
    }
    String text = reading.block("given", given, ObligationWriting.MOST);
    reading.finish();
    if (!asked.open()) {
      throw new ObligationRefusal.DecidedAlready().refused();
    }
    ObligationStep.Kind kind = ObligationStep.Kind.REQUEST_ANSWERED;
    writing.keep(
        viewer,
        known,
        new ObligationStep(kind, writing.now(), viewer.actor(), null, asked.askedAt(), at, text),
        () -> {
          if (!requests.answer(known, asked, at, text)) {
            throw new ObligationRefusal.DecidedAlready().refused();
          }
        });
  }
}
