package org.bellbuoy.catalog;

import java.util.List;
import org.bellbuoy.kernel.Flaw;

/// What a catalogue file would add, or has added.
///
/// @param added one sentence for each thing that is new
/// @param known how many things were in the catalogue already and stay as they are
/// @param flaws what is wrong, by line; nothing is stored while there is any
public record ImportOutcome(List<String> added, int known, List<Flaw> flaws) {

  public ImportOutcome {
    added = List.copyOf(added);
    flaws = List.copyOf(flaws);
  }
}
