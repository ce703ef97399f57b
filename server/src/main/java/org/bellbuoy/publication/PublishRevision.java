package org.bellbuoy.publication;

import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.runs.BeginAtOnce;
import org.bellbuoy.runs.Haste;
import org.bellbuoy.runs.Run;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes an approved revision public at once, and begins its run with that. It cannot be undone:
/// from the commit on, everybody reads it, and the other surfaces follow as steps of the run.
///
/// Refuses: what [org.bellbuoy.advisories.Approvals] refuses, red gates, an embargo that stands,
/// [PublicationRefusal.DocumentInvalid], [PublicationRefusal.NotForEverybody].
@Component
public class PublishRevision {

  private final BeginAtOnce beginning;
  private final PrintRevision printing;
  private final Advisories advisories;
  private final Addresses addresses;

  PublishRevision(
      BeginAtOnce beginning, PrintRevision printing, Advisories advisories, Addresses addresses) {
    this.beginning = beginning;
    this.printing = printing;
    this.advisories = advisories;
    this.addresses = addresses;
  }

  /// @param hash of the content that the publisher has before them
  @Transactional
  public Published publish(Viewer by, AdvisoryId id, String hash) {
    return publish(by, id, hash, Haste.ORDINARY);
  }

  Published publish(Viewer by, AdvisoryId id, String hash, Haste haste) {
    String number = advisories.get(by, id).trackingId();
    String page = number == null ? "" : addresses.url(Addresses.page(number)).toString();
    Run _ = beginning.begin(by, id, hash, haste, PageStep.NAME, page);
    return printing.print(by, id, hash);
  }
}
