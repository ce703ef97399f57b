package org.bellbuoy.intake;

import java.util.Optional;
import org.bellbuoy.correspondence.AskForAddress;
import org.bellbuoy.correspondence.ThreadAddresses;
import org.bellbuoy.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody who may answer a report has its answers go to another address of the reporter, once the
/// reporter agrees.
@Component
public class ChangeReporterAddress {

  private final ReportRights rights;
  private final AskForAddress ask;
  private final ThreadAddresses addresses;

  ChangeReporterAddress(ReportRights rights, AskForAddress ask, ThreadAddresses addresses) {
    this.rights = rights;
    this.ask = ask;
    this.addresses = addresses;
  }

  @Transactional
  public void ask(Viewer viewer, String tracking, @Nullable String typed) {
    ask.ask(viewer, rights.toAnswer(viewer, tracking).thread(), typed == null ? "" : typed);
  }

  /// How it stands; empty for a report that is not answered by mail.
  @Transactional
  public Optional<ThreadAddresses.Known> known(Viewer viewer, String tracking) {
    return addresses.get(viewer, rights.toAnswer(viewer, tracking).thread());
  }
}
