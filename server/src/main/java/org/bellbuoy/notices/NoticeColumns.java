package org.bellbuoy.notices;

import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where subscribers and recipients lie sealed.
@Component
class NoticeColumns implements SealedColumns {

  @Override
  public List<SealedColumn> columns() {
    return Stream.of(ofStrangers(), ofNotices()).flatMap(List::stream).toList();
  }

  private static List<SealedColumn> ofStrangers() {
    return List.of(
        own("signup", "wanted_sealed", "notice subscription", "wanted"),
        own("subscription", "wanted_sealed", "notice subscription", "wanted"),
        own("subscription", "leave_sealed", "notice subscription", "leave"),
        own("webhook_signup", "wanted_sealed", "webhook of a stranger", "wanted"),
        own("webhook", "wanted_sealed", "webhook of a stranger", "wanted"),
        own("webhook", "question_sealed", "webhook of a stranger", "question"));
  }

  private static List<SealedColumn> ofNotices() {
    return List.of(
        SealedColumn.of(
            "notices.delivery", "to_sealed", "notice delivery", "id", "to", "notice_id = :scope"),
        own("notice", "words_sealed", "notice of an incident", "words"),
        own("notice", "stopped_sealed", "notice that was stopped", "why"),
        SealedColumn.of(
            "notices.exclusion",
            "words_sealed",
            "customer left out",
            "id",
            "words",
            "scope_id = :scope"),
        SealedColumn.of(
            "notices.attempt",
            "note_sealed",
            "notice attempt",
            "id",
            "note",
            "notice_id = :scope"));
  }

  /// Sealed in a scope of its own, which is the id of the row.
  private static SealedColumn own(String table, String column, String kind, String part) {
    return SealedColumn.of("notices." + table, column, kind, "id", part, "id = :scope");
  }
}
