package org.bellbuoy.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.cases.WriteNote;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Sessions;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.vault.GoOnRenewing;
import org.bellbuoy.vault.KeyStates;
import org.bellbuoy.vault.RewrapKeys;
import org.junit.jupiter.api.Test;

class KeyPagesTests {

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);

  @Test
  void rotatesTheMasterKeyWhileTheHouseGoesOn() {
    Viewer.Staff analyst = TestStaff.person(Role.ANALYST);
    String code = TestHouse.get(OpenCase.class).open(analyst, "Readable throughout");
    DeskVisitor visitor = DeskVisitor.signedIn(administrator);
    String before = TestHouse.get(KeyStates.class).now().fingerprint();
    assertThat(visitor.get("/operations/keys").body()).contains(before);
    assertThat(visitor.get("/operations/keys/rotation").body()).contains("new master key");

    assertThat(visitor.post("/operations/keys/rotation").statusCode()).isEqualTo(303);
    assertThat(TestHouse.get(Cases.class).get(analyst, code).title())
        .isEqualTo("Readable throughout");
    TestHouse.get(RewrapKeys.class).goOn();

    assertThat(TestHouse.get(KeyStates.class).now().rotating()).isFalse();
    assertThat(visitor.get("/api/v1/operations/keys").body())
        .contains("\"rotating\":false")
        .doesNotContain(before);
    assertThat(TestHouse.get(Cases.class).get(analyst, code).title())
        .isEqualTo("Readable throughout");
  }

  @Test
  void renewsDataKeysWhileTheHouseGoesOn() {
    Viewer.Staff analyst = TestStaff.person(Role.ANALYST);
    String code = TestHouse.get(OpenCase.class).open(analyst, "Sealed anew");
    TestHouse.get(WriteNote.class).write(analyst, code, "A note for the round");
    TestHouse.clock().advance(Duration.ofDays(1));
    DeskVisitor visitor = DeskVisitor.signedIn(administrator);
    assertThat(visitor.get("/operations/keys/renewal?days=0").body())
        .contains("This cannot be undone", "Renew them");
    assertThat(visitor.get("/operations/keys/renewal?days=36000").body()).contains("No data key");
    assertThat(visitor.get("/api/v1/operations/keys/renewal?days=99999").statusCode())
        .isEqualTo(422);

    assertThat(visitor.post("/operations/keys/renewal", "days", "0").statusCode()).isEqualTo(303);
    int _ = TestHouse.get(GoOnRenewing.class).goOn();
    TestHouse.clock().advance(Duration.ofMinutes(3));
    int _ = TestHouse.get(GoOnRenewing.class).goOn();

    assertThat(TestHouse.get(Cases.class).get(analyst, code).title()).isEqualTo("Sealed anew");
    assertThat(TestHouse.get(Cases.class).timeline(analyst, code))
        .anyMatch(step -> step.text().equals("A note for the round"));
    assertThat(DeskVisitor.signedIn(TestStaff.person(Role.LEAD)).get("/").statusCode())
        .isEqualTo(200);
  }

  @Test
  void wantsProofAgainThatItIsTheAdministrator() {
    DeskVisitor late = DeskVisitor.signedIn(administrator);
    late.get("/operations/keys/rotation");
    TestHouse.clock().advance(Sessions.FRESH);
    String before = TestHouse.get(KeyStates.class).now().fingerprint();

    assertThat(late.post("/operations/keys/rotation").body()).contains("Show that it is you");
    assertThat(late.postJson("/api/v1/operations/keys/rotation", "").statusCode()).isEqualTo(403);
    assertThat(TestHouse.get(KeyStates.class).now().fingerprint()).isEqualTo(before);
  }

  @Test
  void showsKeysToWhoeverRunsTheHouseOnly() {
    DeskVisitor lead = DeskVisitor.signedIn(TestStaff.person(Role.LEAD));

    assertThat(lead.get("/operations/keys").statusCode()).isEqualTo(403);
    assertThat(lead.get("/api/v1/operations/keys").statusCode()).isEqualTo(403);
  }
}
