package org.bellbuoy.identity;

import java.util.List;
import org.bellbuoy.identity.Personal.Field;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where what is personal lies sealed.
@Component
class PersonalColumns implements SealedColumns {

  private static final String OF_PERSON = "person_id = :scope";

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        SealedColumn.of(
            "identity.provider",
            "settings_sealed",
            "identity provider",
            "id",
            "settings",
            "id = :scope"),
        SealedColumn.of(
            "identity.decided_alone",
            "review_sealed",
            "decided alone",
            "id",
            "review",
            "about = :scope"),
        own("name_sealed", Field.NAME),
        own("email_sealed", Field.EMAIL),
        own("password_sealed", Field.PASSWORD),
        column("api_token", "label_sealed", Field.TOKEN_LABEL, "id", OF_PERSON),
        column("passkey", "credential_sealed", Field.PASSKEY, "id", "subject_id = :scope"),
        column("passkey", "label_sealed", Field.PASSKEY_LABEL, "id", "subject_id = :scope"),
        column("session", "device_sealed", Field.DEVICE, "id", OF_PERSON),
        column("code_generator", "secret_sealed", Field.GENERATOR, "person_id", OF_PERSON),
        SealedColumn.of(
            "identity.pepper", "key_sealed", "identity", "id", "pepper", "id = :scope"));
  }

  private static SealedColumn own(String column, Field field) {
    return column("person", column, field, "id", "id = :scope");
  }

  private static SealedColumn column(
      String table, String column, Field field, String subject, String within) {
    return SealedColumn.of(
        "identity." + table, column, field.kind(), subject, field.word(), within);
  }
}
