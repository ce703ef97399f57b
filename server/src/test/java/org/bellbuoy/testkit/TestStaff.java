package org.bellbuoy.testkit;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bellbuoy.identity.AddPasskey;
import org.bellbuoy.identity.Arrival;
import org.bellbuoy.identity.CreateApiToken;
import org.bellbuoy.identity.InvitePerson;
import org.bellbuoy.identity.Invited;
import org.bellbuoy.identity.Joining;
import org.bellbuoy.identity.LinkPurpose;
import org.bellbuoy.identity.MakeOneTimeLink;
import org.bellbuoy.identity.NewApiToken;
import org.bellbuoy.identity.NewPerson;
import org.bellbuoy.identity.OneTimeLink;
import org.bellbuoy.identity.OwnWaysIn;
import org.bellbuoy.identity.Reach;
import org.bellbuoy.identity.RelyingParty;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.SignInByLink;
import org.bellbuoy.identity.Viewer;

/// Members of staff for tests, let in by the same deeds as everybody.
public final class TestStaff {

  public static final String PASSWORD = "a kettle sings at dawn 7";

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Viewer HOUSE = new Viewer.Machine();
  private static final RelyingParty DESK =
      RelyingParty.at(URI.create("https://desk.example.test"), "Desk");

  private TestStaff() {}

  /// An active person of their own for this test.
  public static Viewer.Staff person(Role... roles) {
    NewPerson typed = typed(roles);
    Invited invited = TestHouse.get(InvitePerson.class).execute(HOUSE, typed);
    Joining.accept(invited.link().token(), PASSWORD);
    return new Viewer.Staff(invited.person(), typed.name(), typed.roles());
  }

  /// Somebody nobody has typed before.
  public static NewPerson typed(Role... roles) {
    int number = COUNT.incrementAndGet();
    return new NewPerson(
        "Person " + number, "person" + number + "@staff.example.test", Set.of(roles));
  }

  /// What the session cookie of this person holds, freshly signed in.
  public static String session(Viewer.Staff person) {
    String link = handed(person).token();
    return TestHouse.get(SignInByLink.class).execute(link, Arrival.unknown()).token();
  }

  /// The path of a sign-in link that this person has not used.
  public static String link(Viewer.Staff person) {
    return handed(person).path();
  }

  private static OneTimeLink handed(Viewer.Staff person) {
    LinkPurpose purpose = new LinkPurpose.SignIn(person.personId());
    return TestHouse.get(MakeOneTimeLink.class).execute(HOUSE, purpose);
  }

  /// The code of a passkey of this person.
  public static String passkey(Viewer.Staff person) {
    SoftAuthenticator device = new SoftAuthenticator(DESK.origin(), DESK.id());
    String answer = device.makes(TestHouse.get(OwnWaysIn.class).offer(person, DESK));
    return TestHouse.get(AddPasskey.class).execute(person, DESK, "Phone", answer).code();
  }

  /// An API token with all roles of this person, made to decide.
  public static String token(Viewer.Staff person) {
    NewApiToken typed = new NewApiToken("for a test", person.roles(), 1, Reach.DECIDE);
    return TestHouse.get(CreateApiToken.class).execute(person, typed).secret();
  }
}
