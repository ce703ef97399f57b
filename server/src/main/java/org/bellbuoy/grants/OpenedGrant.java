package org.bellbuoy.grants;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A test environment with what was said of it, for whoever may read it.
///
/// @param asked null for the person who only wipes it
/// @param reason why it was declined or ended early, or empty
/// @param reports the numbers of reports that name it
public record OpenedGrant(
    Grant grant, @Nullable Asked asked, String scope, String reason, List<String> reports) {

  public OpenedGrant {
    reports = List.copyOf(reports);
  }
}
