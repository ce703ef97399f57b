package org.bellbuoy.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The one row that says which drafts of formats are taken.
@Component
class DraftFormatStore {

  private final JdbcClient jdbc;

  DraftFormatStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  DraftFormats.State get() {
    return jdbc.sql("select csaf_report, version from intake.draft_formats")
        .query((row, _) ->
            new DraftFormats.State(row.getBoolean("csaf_report"), row.getLong("version")))
        .single();
  }

  /// @return false when somebody else changed it meanwhile
  boolean change(boolean csafReport, long expected) {
    return jdbc.sql(
                """
                update intake.draft_formats
                   set csaf_report = :csaf, version = version + 1
                 where version = :expected
                """)
            .param("csaf", csafReport)
            .param("expected", expected)
            .update()
        == 1;
  }
}
