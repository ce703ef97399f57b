package org.bellbuoy.intake;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.correspondence.Correspondence;
import org.bellbuoy.correspondence.MessageId;
import org.bellbuoy.correspondence.NotedSeal;

/// A report with what it says and what was written since.
///
/// @param seals what OpenPGP says of those messages that came by mail, the oldest first
public record OpenedReport(
    Report report, Content content, Correspondence correspondence, List<NotedSeal> seals) {

  public OpenedReport {
    seals = List.copyOf(seals);
  }

  /// Whether its words ask for money: a hint for whoever answers, and no verdict.
  public boolean asksForMoney() {
    return MoneyTalk.in(content);
  }

  /// What OpenPGP says of the message that the report came as.
  public Optional<NotedSeal> seal() {
    return seals.stream().filter(seal -> seal.findMessage().isEmpty()).findFirst();
  }

  /// What it says of one that was written later.
  public Optional<NotedSeal> seal(MessageId message) {
    return seals.stream()
        .filter(seal -> seal.findMessage().filter(message.value()::equals).isPresent())
        .findFirst();
  }
}
