package org.bellbuoy.cases.desk;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.web.page.Tone;

/// A case as one row of the list.
public record CaseLine(
    String code, String title, String state, Tone tone, String owner, Instant movedAt) {

  static CaseLine of(CaseFile file, Map<UUID, String> names) {
    String owner = file.findOwner().map(id -> names.getOrDefault(id, "somebody")).orElse("nobody");
    return new CaseLine(
        file.code(),
        file.title(),
        file.state().words(),
        StateTone.of(file.state()),
        owner,
        file.movedAt());
  }
}
