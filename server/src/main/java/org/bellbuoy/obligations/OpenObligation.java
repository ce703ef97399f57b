package org.bellbuoy.obligations;

import java.time.Instant;
import java.util.Objects;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says that a law may ask something because of a case: an exposure of data that a flaw brought
/// about, an incident, an attack nobody has marked yet. Its clocks run at once.
///
/// Refuses: missing, not allowed, invalid, [ObligationRefusal.AsksAlready].
@Component
public class OpenObligation {

  public static final int MOST = ObligationWriting.MOST;

  private final ObligationWriting writing;
  private final Obligations obligations;

  OpenObligation(ObligationWriting writing, Obligations obligations) {
    this.writing = writing;
    this.obligations = obligations;
  }

  /// @param awareAt when we became aware; null for just now
  /// @return its code
  @Transactional
  public String open(
      Viewer viewer,
      String caseCode,
      @Nullable ObligationKind kind,
      @Nullable Instant awareAt,
      @Nullable String text) {
    CaseFile file = writing.file(viewer, caseCode);
    if (obligations.kinds(viewer).isEmpty()) {
      throw new Missing().refused();
    }
    Reading reading = new Reading();
    String why = reading.block("evidence", text, ObligationWriting.MOST);
    Instant aware = awareAt == null ? writing.now() : writing.past(reading, "awareAt", awareAt);
    if (kind == null || !obligations.kinds(viewer).contains(kind)) {
      reading.flaw("kind", "Choose on what occasion.");
    }
    reading.finish();
    ObligationKind occasion = Objects.requireNonNull(kind);
    Obligation opened = fresh(writing, Subject.of(file), occasion, writing.now(), aware);
    if (!writing.open(viewer, opened, why)) {
      throw new ObligationRefusal.AsksAlready(occasion).refused();
    }
    return opened.code();
  }

  static Obligation fresh(
      ObligationWriting writing,
      Subject about,
      ObligationKind kind,
      Instant reached,
      Instant aware) {
    return new Obligation(
        writing.ids().next(),
        writing.ids().code(),
        kind,
        about,
        Obligation.State.PROVISIONAL,
        reached,
        aware,
        null,
        null,
        1);
  }
}
