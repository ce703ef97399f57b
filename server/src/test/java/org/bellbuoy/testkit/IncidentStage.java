package org.bellbuoy.testkit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.CustomerLetterForm;
import org.bellbuoy.incidents.ExposureForm;
import org.bellbuoy.incidents.Incident;
import org.bellbuoy.incidents.IncidentForm;
import org.bellbuoy.incidents.Incidents;
import org.bellbuoy.incidents.KeepPersons;
import org.bellbuoy.incidents.NameAffected;
import org.bellbuoy.incidents.PersonLists;
import org.bellbuoy.incidents.PersonsForm;
import org.bellbuoy.incidents.RaiseIncident;
import org.bellbuoy.incidents.RecordExposure;
import org.bellbuoy.incidents.WriteCustomerLetter;

/// An incident in whose circle a person is.
public final class IncidentStage {

  private static final ConcurrentMap<Viewer.Staff, String> RAISED = new ConcurrentHashMap<>();

  private IncidentStage() {}

  /// The code of one that this person raised.
  public static String raised(Viewer.Staff member) {
    return RAISED.computeIfAbsent(member, IncidentStage::lettered);
  }

  /// With a letter of somebody else, which this person may send, and with somebody who could be let
  /// in.
  private static String lettered(Viewer.Staff member) {
    Viewer.Staff other = TestStaff.person(Role.PRIVACY_OFFICER);
    String code = fresh(member);
    Viewer.Staff _ = TestStaff.person(Role.LEGAL);
    ExposureForm data = new ExposureForm("customers", "processor", "unlikely", "One address.");
    TestHouse.get(RecordExposure.class).record(member, code, data, 1);
    Map<String, String> fields =
        Map.of(
            "what-data", "One address",
            "when", "Since Friday",
            "consequences", "Others may write to you.",
            "measures", "We closed it.",
            "contact", "desk@vendor.example");
    CustomerLetterForm letter = new CustomerLetterForm("en", "Please read this today", "", fields);
    TestHouse.get(WriteCustomerLetter.class).write(other, code, letter, 2);
    keepPersons(member, code);
    return code;
  }

  /// The number of a customer, whom the incident of this person affects now.
  public static String touches(Viewer.Staff member, String customer) {
    String code = raised(member);
    long version = TestHouse.get(Incidents.class).open(member, code).incident().version();
    int _ = TestHouse.get(NameAffected.class).name(member, code, customer, null, version);
    return customer;
  }

  private static void keepPersons(Viewer.Staff member, String code) {
    PersonLists lists = TestHouse.get(PersonLists.class);
    String csv = "to,name,language\nann@people.example,Ann,en\n";
    String day =
        LocalDate.ofInstant(TestHouse.clock().instant(), ZoneOffset.UTC).plusDays(360).toString();
    PersonsForm typed = new PersonsForm(csv, lists.look(member, code, csv).seen(), day);
    TestHouse.get(KeepPersons.class).keep(member, code, typed, 3);
  }

  /// The code of a list of persons concerned by the incident of this person.
  public static String persons(Viewer.Staff member) {
    return TestHouse.get(PersonLists.class).of(member, raised(member)).lists().getFirst().code();
  }

  /// The code of another.
  public static String fresh(Viewer.Staff member) {
    IncidentForm typed = new IncidentForm("Somebody reads the ledger of the pier.", null);
    return TestHouse.get(RaiseIncident.class)
        .raise(member, typed)
        .substring(Incident.MARK.length());
  }
}
