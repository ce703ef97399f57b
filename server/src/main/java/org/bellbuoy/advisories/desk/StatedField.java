package org.bellbuoy.advisories.desk;

import java.util.List;
import org.bellbuoy.advisories.Content;
import org.bellbuoy.advisories.DraftField;
import org.bellbuoy.advisories.FactChanges;

/// Something that a draft states besides its sections.
///
/// @param says what it states there, or the empty string where the form itself shows it
public record StatedField(DraftField field, String says) {

  static List<StatedField> of(Content content) {
    return DraftField.stated(content.particulars()).stream()
        .map(field -> new StatedField(field, FactChanges.said(content, field)))
        .toList();
  }
}
