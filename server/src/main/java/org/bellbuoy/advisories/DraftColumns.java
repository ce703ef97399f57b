package org.bellbuoy.advisories;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where drafts lie sealed.
@Component
class DraftColumns implements SealedColumns {

  private static final String KIND = "advisory revision";

  private static final String OF_SCOPE =
      """
      advisory_id in (select a.id from advisories.advisory a
                       where coalesce(a.case_id, a.id) = :scope)
      """;

  private static final String OF_REVISION =
      """
      revision_id in (select r.id
                        from advisories.revision r
                        join advisories.advisory a on a.id = r.advisory_id
                       where coalesce(a.case_id, a.id) = :scope)
      """;

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        SealedColumn.of(
            "advisories.revision", "particulars_sealed", KIND, "id", "particulars", OF_SCOPE),
        SealedColumn.of(
            "advisories.comment", "text_sealed", CommentMaking.KIND, "id", "text", OF_SCOPE),
        SealedColumn.of(
            "advisories.template",
            "words_sealed",
            TemplateVault.KIND,
            "id",
            "words",
            "id = :scope"),
        SealedColumn.of("advisories.revision", "frozen_sealed", KIND, "id", "content", OF_SCOPE),
        new SealedColumn(
            "advisories.section",
            "text_sealed",
            KIND,
            "revision_id",
            "lower(name)",
            OF_REVISION,
            ""),
        translation("original"),
        translation("text"));
  }

  private static SealedColumn translation(String field) {
    return SealedColumn.of(
        "advisories.translation", field + "_sealed", TranslationVault.KIND, "id", field, OF_SCOPE);
  }
}
