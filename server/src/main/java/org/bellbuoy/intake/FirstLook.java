package org.bellbuoy.intake;

import org.bellbuoy.vault.SealBroken;
import org.bellbuoy.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What the house sees in a report as it comes in, only to say in what order reports are looked at;
/// the rules of the queue see it too.
@Component
class FirstLook {

  private static final Logger LOG = LoggerFactory.getLogger(FirstLook.class);

  /// @param repeats how many said nearly the same lately
  record Seen(Urgency urgency, int repeats) {}

  private static final Seen NOTHING = new Seen(Urgency.USUAL, 0);

  private final ReportStore store;
  private final Contents contents;
  private final Vault vault;
  private final Repeats repeats;
  private final Ruling ruling;

  FirstLook(ReportStore store, Contents contents, Vault vault, Repeats repeats, Ruling ruling) {
    this.ruling = ruling;
    this.store = store;
    this.contents = contents;
    this.vault = vault;
    this.repeats = repeats;
  }

  /// Of what nobody could read, and of what cannot be opened, nothing is known.
  Seen at(Report report) {
    if (report.source() == Source.UNREAD_MAIL) {
      return NOTHING;
    }
    try {
      byte[] opened = vault.open(Contents.binding(report.id().value()), store.content(report.id()));
      Content content = contents.content(opened);
      ruling.meet(report, content);
      Sketch sketch = Sketch.of(content.what() + "\n" + content.steps());
      return new Seen(ClaimedUrgency.of(content), repeats.count(sketch));
    } catch (SealBroken broken) {
      LOG.error("Report {} was taken in without a look into it", report.id().value());
      return NOTHING;
    }
  }
}
