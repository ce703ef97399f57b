package org.bellbuoy.delivery;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where letters, the account they are sent by and the mailbox that is read lie sealed.
@Component
class DeliveryColumns implements SealedColumns {

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        SealedColumn.of(
            "delivery.letter", "letter_sealed", "letter", "id", "letter", "about_id = :scope"),
        SealedColumn.of("delivery.hook", "hook_sealed", "hook", "id", "hook", "id = :scope"),
        SealedColumn.of(
            "delivery.hook_post", "signal_sealed", "hook post", "id", "signal", "hook_id = :scope"),
        SealedColumn.of(
            "delivery.mail_account",
            "account_sealed",
            "mail account",
            "id",
            "account",
            "id = :scope"),
        SealedColumn.of("delivery.mail_key", "key_sealed", "mail key", "id", "key", "id = :scope"),
        SealedColumn.of(
            "delivery.mailbox", "mailbox_sealed", "mailbox", "id", "mailbox", "id = :scope"));
  }
}
