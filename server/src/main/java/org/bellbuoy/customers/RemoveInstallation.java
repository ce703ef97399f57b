package org.bellbuoy.customers;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes out an installation that was written down by mistake. One that no longer runs gets a last
/// day instead.
///
/// Refuses: not allowed, missing, [CustomerRefusal.NoLongerKept].
@Component
public class RemoveInstallation {

  private final InstallationStore installations;
  private final InstallationWriting reading;
  private final CustomerWriting writing;

  RemoveInstallation(
      InstallationStore installations, InstallationWriting reading, CustomerWriting writing) {
    this.installations = installations;
    this.reading = reading;
    this.writing = writing;
  }

  @Transactional
  public void remove(Viewer viewer, String code, String installation) {
    Customer held = writing.hold(viewer, Permission.KEEP_CUSTOMERS, code);
    CustomerInstallation gone =
        reading.find(held, installation).orElseThrow(() -> new Missing().refused());
    installations.remove(gone.id());
    writing.written(
        viewer,
        held.id(),
        Change.INSTALLATION_REMOVED,
        gone.id().value(),
        reading.words(viewer, gone));
  }
}
