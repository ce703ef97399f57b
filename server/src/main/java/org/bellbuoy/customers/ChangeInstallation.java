package org.bellbuoy.customers;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes what is known of an installation, such as its version after an upgrade.
///
/// Refuses: not allowed, missing, invalid, changed meanwhile, [CustomerRefusal.NoLongerKept],
/// [CustomerRefusal.InstalledAlready].
@Component
public class ChangeInstallation {

  private final InstallationStore installations;
  private final InstallationWriting reading;
  private final CustomerSeals seals;
  private final CustomerWriting writing;

  ChangeInstallation(
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
  public void change(
      Viewer viewer,
      String code,
      String installation,
      InstallationForm typed,
      Source source,
      long expected) {
    Customer held = writing.hold(viewer, Permission.KEEP_CUSTOMERS, code);
    CustomerInstallation before =
        reading.find(held, installation).orElseThrow(() -> new Missing().refused());
    CustomerInstallation after = reading.read(viewer, before.id(), held, typed, source);
    writing.requireUnchanged(held, expected);
    Differences differences = Differences.between(before, after);
    if (differences.none() && before.product().equals(after.product())) {
      return;
    }
    installations.change(seals.of(held.id()), after);
    String detail = reading.words(viewer, before) + ": " + differences.inWords();
    writing.written(viewer, held.id(), Change.INSTALLATION_CHANGED, before.id().value(), detail);
  }
}
