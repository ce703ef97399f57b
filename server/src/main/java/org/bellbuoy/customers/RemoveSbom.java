package org.bellbuoy.customers;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes the SBOM of an installation away; the installation stays as it was declared.
///
/// Refuses: not allowed, missing, also where there is no SBOM, [CustomerRefusal.NoLongerKept].
@Component
public class RemoveSbom {

  private final SbomStore sboms;
  private final InstallationWriting reading;
  private final CustomerWriting writing;

  RemoveSbom(SbomStore sboms, InstallationWriting reading, CustomerWriting writing) {
    this.sboms = sboms;
    this.reading = reading;
    this.writing = writing;
  }

  @Transactional
  public void remove(Viewer viewer, String code, String installation) {
    Customer held = writing.hold(viewer, Permission.KEEP_CUSTOMERS, code);
    CustomerInstallation of =
        reading.find(held, installation).orElseThrow(() -> new Missing().refused());
    if (!sboms.remove(of.id())) {
      throw new Missing().refused();
    }
    writing.written(
        viewer, held.id(), Change.SBOM_REMOVED, of.id().value(), reading.words(viewer, of));
  }
}
