package org.bellbuoy.notices;

import java.util.List;
import org.bellbuoy.incidents.Mailing;
import org.jspecify.annotations.Nullable;

/// What a notice of an incident says, in each language in which it was written; sealed at rest.
record IncidentWords(List<Mailing.Words> letters) {

  IncidentWords {
    letters = List.copyOf(letters);
  }

  Mailing.Words in(@Nullable String language) {
    return Mailing.in(letters, language == null ? "en" : language);
  }
}
