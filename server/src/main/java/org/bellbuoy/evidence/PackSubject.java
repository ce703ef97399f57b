package org.bellbuoy.evidence;

import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.incidents.IncidentFile;

/// What an evidence pack is about, opened by somebody who may know of it.
sealed interface PackSubject {

  UUID id();

  UUID circle();

  /// As people call it.
  String number();

  /// A vulnerability.
  record OfCase(CaseFile file) implements PackSubject {

    @Override
    public UUID id() {
      return file.id().value();
    }

    @Override
    public UUID circle() {
      return file.embargo().value();
    }

    @Override
    public String number() {
      return file.code();
    }
  }

  /// An incident.
  record OfIncident(IncidentFile file) implements PackSubject {

    @Override
    public UUID id() {
      return file.incident().id();
    }

    @Override
    public UUID circle() {
      return file.incident().circle();
    }

    @Override
    public String number() {
      return file.incident().number();
    }
  }
}
