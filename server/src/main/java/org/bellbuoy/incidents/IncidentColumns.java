package org.bellbuoy.incidents;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where the words about incidents lie sealed.
@Component
class IncidentColumns implements SealedColumns {

  private static final String WITHIN = "incident_id = :scope";

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        column("incident", "what_sealed", "incident", "what", "id = :scope"),
        column("step", "text_sealed", "incident step", "text", WITHIN),
        column("exposure", "what_sealed", "incident exposure", "what", WITHIN),
        column("attempt", "note_sealed", "incident attempt", "note", WITHIN),
        column("letter", "said_sealed", "incident letter", "said", WITHIN),
        column(
            "person_list", "persons_sealed", "persons of an incident", "persons", "id = :scope"));
  }

  private static SealedColumn column(
      String table, String column, String kind, String field, String within) {
    return SealedColumn.of("incidents." + table, column, kind, "id", field, within);
  }
}
