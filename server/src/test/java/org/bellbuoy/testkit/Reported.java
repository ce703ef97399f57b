package org.bellbuoy.testkit;

import org.bellbuoy.correspondence.MakeSigningKey;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.GiveSafeHarbour;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.TakeIn;

/// A report that came by the API of the street, under a policy, so that its reporter holds our
/// signed promise.
///
/// @param receipt the code of its reporter
record Reported(String tracking, String receipt) {

  private static final Viewer HOUSE = new Viewer.Machine();

  static Reported fresh() {
    Viewer.Staff reader = TestStaff.person(Role.LEAD);
    TestHouse.get(MakeSigningKey.class).make(HOUSE, "Tide <security@tide.example>");
    int policy = TestPolicy.number(reader);
    String sent =
        new StreetVisitor()
            .postJson(
                "/api/v1/reports",
                "{\"what\":\"A hole in the fence\",\"files\":[],\"policyVersion\":" + policy + "}")
            .body();
    TestHouse.get(TakeIn.class).takeIn();
    Reported reported = new Reported(field(sent, "tracking"), field(sent, "code"));
    TestHouse.get(GiveSafeHarbour.class)
        .give(TestHouse.get(Reports.class).get(reader, reported.tracking()).id());
    return reported;
  }

  private static String field(String json, String name) {
    int from = json.indexOf("\"" + name + "\":\"") + name.length() + 4;
    return json.substring(from, json.indexOf('"', from));
  }
}
