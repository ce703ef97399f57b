package org.bellbuoy.correspondence;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where messages, files and our own OpenPGP keys lie sealed.
@Component
class LetterColumns implements SealedColumns {

  private static final String FILE = "attachment";
  private static final String OF_THREAD = "thread_id = :scope";

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        SealedColumn.of(
            "correspondence.saying", "words_sealed", "saying", "id", "words", OF_THREAD),
        SealedColumn.of(
            "correspondence.mail_address",
            "address_sealed",
            "thread",
            "thread_id",
            "mail address",
            OF_THREAD),
        SealedColumn.of(
            "correspondence.address_change",
            "address_sealed",
            "address change",
            "id",
            "address",
            OF_THREAD),
        SealedColumn.of("correspondence.wish", "words_sealed", "wish", "id", "words", OF_THREAD),
        SealedColumn.of(
            "correspondence.message", "text_sealed", "message", "id", "text", OF_THREAD),
        SealedColumn.of("correspondence.attachment", "name_sealed", FILE, "id", "name", OF_THREAD),
        SealedColumn.of(
            "correspondence.attachment", "content_sealed", FILE, "id", "content", OF_THREAD),
        SealedColumn.of(
            "correspondence.known_key",
            "certificate_sealed",
            "known key",
            "id",
            "certificate",
            OF_THREAD),
        SealedColumn.of(
            "correspondence.pgp_key",
            "secret_sealed",
            "openpgp key",
            "id",
            "secret key",
            "id = :scope"));
  }
}
