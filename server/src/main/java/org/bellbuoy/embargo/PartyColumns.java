package org.bellbuoy.embargo;

import java.util.List;
import org.bellbuoy.embargo.PartyVault.Kind;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where words exchanged with parties lie sealed.
@Component
class PartyColumns implements SealedColumns {

  private static final String OF_PARTY =
      "party_id in (select p.id from embargo.party p where p.circle_id = :scope)";

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        column("emergency", "reason_sealed", Kind.EMERGENCY, "circle_id = :scope"),
        column("emergency", "review_sealed", Kind.EMERGENCY_REVIEW, "circle_id = :scope"),
        column("party", "name_sealed", Kind.NAME, "circle_id = :scope"),
        column("guest_passkey", "credential_sealed", Kind.PASSKEY, OF_PARTY),
        column("guest_passkey", "label_sealed", Kind.PASSKEY_LABEL, OF_PARTY),
        column("letter", "text_sealed", Kind.LETTER, OF_PARTY),
        column("task", "text_sealed", Kind.TASK, OF_PARTY),
        column("notice", "text_sealed", Kind.NOTICE, "circle_id = :scope"),
        column("leak", "words_sealed", Kind.LEAK, "embargo_id = :scope"),
        column("offer", "words_sealed", Kind.REASON, "embargo_id = :scope"));
  }

  private static SealedColumn column(String table, String column, Kind kind, String within) {
    return SealedColumn.of("embargo." + table, column, kind.word(), "id", "text", within);
  }
}
