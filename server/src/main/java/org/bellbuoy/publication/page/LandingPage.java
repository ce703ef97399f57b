package org.bellbuoy.publication.page;

import java.util.List;

/// The first page of the street: what we published last, how to report, what we promise.
///
/// @param latest the newest advisories, at most five
/// @param promises short sentences out of the policy in force
public record LandingPage(List<AdvisoryRow> latest, List<String> promises) {

  public LandingPage {
    latest = List.copyOf(latest);
    promises = List.copyOf(promises);
  }
}
