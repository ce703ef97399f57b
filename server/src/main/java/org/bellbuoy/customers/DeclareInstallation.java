package org.bellbuoy.customers;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down that a product runs at a customer, in which version and how.
///
/// Refuses: not allowed, missing, invalid, [CustomerRefusal.NoLongerKept],
/// [CustomerRefusal.InstalledAlready], [CustomerRefusal.TooMany].
@Component
public class DeclareInstallation {

  private final InstallationStore installations;
  private final InstallationWriting reading;
  private final CustomerSeals seals;
  private final CustomerWriting writing;

  DeclareInstallation(
      InstallationStore installations,
      InstallationWriting reading,
      CustomerSeals seals,
      CustomerWriting writing) {
    this.installations = installations;
    this.reading = reading;
    this.seals = seals;
    this.writing = writing;
  }

  @Transactional
  public CustomerInstallation declare(
      Viewer viewer, String code, InstallationForm typed, Source source) {
    Customer held = writing.hold(viewer, Permission.KEEP_CUSTOMERS, code);
    InstallationId id = new InstallationId(writing.id());
    CustomerInstallation added = reading.read(viewer, id, held, typed, source);
    if (installations.of(held.id()).size() >= InstallationForm.MOST) {
      throw new CustomerRefusal.TooMany("installations", InstallationForm.MOST).refused();
    }
    installations.add(seals.of(held.id()), added);
    writing.written(
        viewer, held.id(), Change.INSTALLATION_ADDED, id.value(), reading.words(viewer, added));
    return added;
  }
}
