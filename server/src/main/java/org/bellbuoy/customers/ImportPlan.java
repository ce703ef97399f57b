package org.bellbuoy.customers;

import java.util.HexFormat;
import java.util.List;
import org.bellbuoy.vault.Hashes;

/// What a file would do to the register, line by line.
///
/// @param seen stands for exactly this file and exactly these lines
public record ImportPlan(String seen, List<Line> lines) {

  /// What becomes of a line.
  public enum Outcome {
    ADDED,
    CHANGED,
    /// It says what is known already.
    KNOWN,
    /// It is left out, for the reason that stands beside it.
    REFUSED;

    public String words() {
      return switch (this) {
        case ADDED -> "added";
        case CHANGED -> "changed";
        case KNOWN -> "known";
        case REFUSED -> "refused";
      };
    }
  }

  /// @param words what would be added or changed, or why not
  public record Line(int line, String customer, Outcome outcome, String words) {}

  public ImportPlan {
    lines = List.copyOf(lines);
  }

  static ImportPlan of(String csv, List<Line> lines) {
    return new ImportPlan(HexFormat.of().formatHex(Hashes.sha256(csv + '\n' + lines)), lines);
  }

  public long count(Outcome outcome) {
    return lines.stream().filter(line -> line.outcome() == outcome).count();
  }

  /// Would it change anything?
  public boolean isToDo() {
    return count(Outcome.ADDED) + count(Outcome.CHANGED) > 0;
  }
}
