package org.bellbuoy.incidents;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.correspondence.LetterKind;

/// What customers are told about an incident, in one language.
///
/// @param id another one each time it is written
/// @param by who wrote it last
public record CustomerLetter(
    UUID id, String language, LetterKind kind, UUID by, Instant at, Said said) {

  /// What was written; sealed at rest.
  ///
  /// @param wording with its marks
  /// @param fields what stands for the marks, by their words
  /// @param text the whole letter as it leaves
  public record Said(String subject, String wording, Map<String, String> fields, String text) {
    public Said {
      fields = Map.copyOf(fields);
    }

    public String field(LetterField field) {
      return fields.getOrDefault(field.word(), "");
    }
  }

  Mailing.Words words() {
    return new Mailing.Words(language, said.subject(), said.text());
  }
}
