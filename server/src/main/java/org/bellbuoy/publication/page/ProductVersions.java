package org.bellbuoy.publication.page;

import java.util.List;
import java.util.Locale;
import org.bellbuoy.web.page.Tone;

/// What holds for the versions of one product.
public record ProductVersions(String product, List<Row> rows) {

  public ProductVersions {
    rows = List.copyOf(rows);
  }

  /// One release stream or range.
  ///
  /// @param stream its name, empty when the row speaks of the whole product
  /// @param versions the versions meant, in words, such as "4.2.0 to before 4.2.3"
  /// @param fixed the first version with the fix, empty when there is none
  /// @param note a condition, a platform or the reason why it is not affected; may be empty
  public record Row(String stream, String versions, Status status, String fixed, String note) {}

  /// What holds for a range.
  public enum Status {
    AFFECTED(Tone.DANGER),
    FIXED(Tone.GOOD),
    NOT_AFFECTED(Tone.GOOD),
    UNDER_INVESTIGATION(Tone.WARN),
    UNKNOWN(Tone.NEUTRAL);

    private final Tone tone;

    Status(Tone tone) {
      this.tone = tone;
    }

    public Tone tone() {
      return tone;
    }

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
