package org.bellbuoy.notices;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where subscribers and recipients lie sealed.
@Component
class NoticeColumns implements SealedColumns {

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        SealedColumn.of(
            "notices.signup",
            "wanted_sealed",
            "notice subscription",
            "id",
            "wanted",
            "id = :scope"),
        SealedColumn.of(
            "notices.subscription",
            "wanted_sealed",
            "notice subscription",
            "id",
            "wanted",
            "id = :scope"),
        SealedColumn.of(
            "notices.subscription",
            "leave_sealed",
            "notice subscription",
            "id",
            "leave",
            "id = :scope"),
        SealedColumn.of(
            "notices.webhook_signup",
            "wanted_sealed",
            "webhook of a stranger",
            "id",
            "wanted",
            "id = :scope"),
        SealedColumn.of(
            "notices.webhook",
            "wanted_sealed",
            "webhook of a stranger",
            "id",
            "wanted",
            "id = :scope"),
        SealedColumn.of(
            "notices.webhook",
            "question_sealed",
            "webhook of a stranger",
            "id",
            "question",
            "id = :scope"),
        SealedColumn.of(
            "notices.delivery", "to_sealed", "notice delivery", "id", "to", "notice_id = :scope"),
        SealedColumn.of(
            "notices.notice",
            "words_sealed",
            "notice of an incident",
            "id",
            "words",
            "id = :scope"),
        SealedColumn.of(
            "notices.notice",
            "stopped_sealed",
            "notice that was stopped",
            "id",
            "why",
            "id = :scope"),
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
}
