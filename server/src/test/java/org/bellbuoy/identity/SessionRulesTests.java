package org.bellbuoy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// How sessions begin, and that a new one takes the place of the old.
class SessionRulesTests {

  private final Viewer.Staff person = TestStaff.person(Role.ANALYST);

  @Test
  void givesANewTokenAtEverySignIn() {
    Set<String> tokens = new HashSet<>();
    for (int i = 0; i < 5; i++) {
      tokens.add(TestStaff.session(person));
    }

    assertThat(tokens).hasSize(5).allMatch(token -> token.length() >= 43);
  }

  @Test
  void endsTheSessionThatSignsInAnew() {
    DeskVisitor visitor = DeskVisitor.signedIn(person);
    String before = String.valueOf(visitor.cookies().get("__Host-desk"));
    visitor.get("/account");
    String link =
        TestHouse.get(MakeOneTimeLink.class)
            .execute(new Viewer.Machine(), new LinkPurpose.SignIn(person.personId()))
            .path();

    HttpResponse<String> answer = visitor.post(link);
    String after = String.valueOf(visitor.cookies().get("__Host-desk"));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(after).isNotEqualTo(before);
    assertThat(TestHouse.get(Sessions.class).viewer(after)).isPresent();
    assertThat(TestHouse.get(Sessions.class).viewer(before)).isEmpty();
  }
}
