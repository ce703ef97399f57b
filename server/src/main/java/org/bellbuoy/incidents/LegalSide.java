package org.bellbuoy.incidents;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.obligations.ObligationKind;
import org.bellbuoy.obligations.Obligations;
import org.bellbuoy.obligations.OpenObligation;
import org.springframework.stereotype.Component;

/// Lets the clocks of the chosen laws run in the cases of an incident that is severe or exposed
/// personal data, from the instant at which we became aware of it.
@Component
class LegalSide {

  private static final Set<ObligationKind> OF_A_SEVERE_ONE =
      EnumSet.of(ObligationKind.SEVERE_INCIDENT, ObligationKind.SIGNIFICANT_INCIDENT);

  private final Obligations obligations;
  private final OpenObligation open;
  private final IncidentStore store;
  private final ExposureStore exposures;
  private final Cases cases;
  private final Authority authority;

  LegalSide(
      Obligations obligations,
      OpenObligation open,
      IncidentStore store,
      ExposureStore exposures,
      Cases cases,
      Authority authority) {
    this.obligations = obligations;
    this.open = open;
    this.store = store;
    this.exposures = exposures;
    this.cases = cases;
    this.authority = authority;
  }

  boolean mayAsk(Viewer viewer, Incident incident) {
    return !asked(viewer, incident).isEmpty();
  }

  /// Opens what is not open yet, in those linked cases in which the viewer may.
  void follow(Viewer viewer, Incident incident) {
    List<ObligationKind> asked = asked(viewer, incident);
    List<CaseId> linked = asked.isEmpty() ? List.of() : store.cases(incident.id());
    for (CaseFile file : cases.among(viewer, linked)) {
      if (authority.may(viewer, Permission.MEET_LAW, file.embargo().value())) {
        open(viewer, incident, file, asked);
      }
    }
  }

  private void open(Viewer viewer, Incident incident, CaseFile file, List<ObligationKind> asked) {
    List<ObligationKind> there =
        obligations.of(viewer, file).stream().map(each -> each.obligation().kind()).toList();
    for (ObligationKind kind : asked) {
      if (!there.contains(kind)) {
        String evidence = "Incident " + incident.number() + ".";
        String _ = open.open(viewer, file.code(), kind, incident.awareAt(), evidence);
      }
    }
  }

  /// What the chosen laws may ask because of it.
  private List<ObligationKind> asked(Viewer viewer, Incident incident) {
    Set<ObligationKind> kinds = EnumSet.noneOf(ObligationKind.class);
    if (incident.severe() == Severe.YES) {
      kinds.addAll(OF_A_SEVERE_ONE);
    }
    exposures.of(incident.id()).stream().map(LegalSide::kind).forEach(kinds::add);
    kinds.retainAll(obligations.kinds(viewer));
    return List.copyOf(kinds);
  }

  private static ObligationKind kind(Exposure exposure) {
    return switch (exposure.part()) {
      case CONTROLLER -> ObligationKind.BREACH_AS_CONTROLLER;
      case PROCESSOR -> ObligationKind.BREACH_AS_PROCESSOR;
    };
  }
}
