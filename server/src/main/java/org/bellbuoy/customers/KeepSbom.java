package org.bellbuoy.customers;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the SBOM of an installation in place of the one before, and what it names where advisories
/// find it.
///
/// Refuses: not allowed, missing, [CustomerRefusal.NoLongerKept] also when the customer left while
/// the file was read.
@Component
public class KeepSbom {

  private final SbomWriting sboms;
  private final InstallationWriting reading;
  private final CustomerSeals seals;
  private final CustomerWriting writing;

  KeepSbom(
      SbomWriting sboms,
      InstallationWriting reading,
      CustomerSeals seals,
      CustomerWriting writing) {
    this.sboms = sboms;
    this.reading = reading;
    this.seals = seals;
    this.writing = writing;
  }

  /// @param file as [ReadSbom] read it
  @Transactional
  public void keep(Viewer viewer, String code, String installation, SbomFile file) {
    Customer held = writing.hold(viewer, Permission.KEEP_CUSTOMERS, code);
    CustomerInstallation of =
        reading.find(held, installation).orElseThrow(() -> new Missing().refused());
    InstallationSbom kept =
        new InstallationSbom(of.id(), writing.now(), viewer.actor(), file.paper());
    sboms.put(seals.of(held.id()), held.id(), kept, file);
    String detail = reading.words(viewer, of) + ": " + file.name();
    writing.written(viewer, held.id(), Change.SBOM_KEPT, of.id().value(), detail);
  }
}
