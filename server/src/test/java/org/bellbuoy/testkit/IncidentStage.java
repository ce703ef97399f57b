package org.bellbuoy.testkit;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.Incident;
import org.bellbuoy.incidents.IncidentForm;
import org.bellbuoy.incidents.Incidents;
import org.bellbuoy.incidents.NameAffected;
import org.bellbuoy.incidents.RaiseIncident;

/// An incident in whose circle a person is.
public final class IncidentStage {

  private static final ConcurrentMap<Viewer.Staff, String> RAISED = new ConcurrentHashMap<>();

  private IncidentStage() {}

  /// The code of one that this person raised.
  public static String raised(Viewer.Staff member) {
    return RAISED.computeIfAbsent(member, IncidentStage::fresh);
  }

  /// The number of a customer, whom the incident of this person affects now.
  public static String touches(Viewer.Staff member, String customer) {
    String code = raised(member);
    long version = TestHouse.get(Incidents.class).open(member, code).incident().version();
    int _ = TestHouse.get(NameAffected.class).name(member, code, customer, null, version);
    return customer;
  }

  /// The code of another.
  public static String fresh(Viewer.Staff member) {
    IncidentForm typed = new IncidentForm("Somebody reads the ledger of the pier.", null);
    return TestHouse.get(RaiseIncident.class)
        .raise(member, typed)
        .substring(Incident.MARK.length());
  }
}
