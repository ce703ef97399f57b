package org.bellbuoy.announcement.places;

import java.util.Map;
import org.bellbuoy.announcement.Outlet;
import org.bellbuoy.announcement.Posted;

/// What every request to GitHub's REST API carries.
final class Github {

  private Github() {}

  static Map<String, String> headers(Outlet outlet) {
    return Map.of(
        "Authorization", "Bearer " + outlet.secret(), "X-GitHub-Api-Version", "2022-11-28");
  }

  static String repository(Outlet outlet) {
    return "repos/" + outlet.space();
  }

  /// Whether we may see the repository.
  static Posted knock(Asking asking, Outlet outlet) {
    return Asking.put(
        asking.get(outlet, repository(outlet), headers(outlet)), _ -> new Posted.Absent());
  }
}
