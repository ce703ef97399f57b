package org.bellbuoy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellbuoy.kernel.Heavy;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.walls.Sources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a password must be and need not be.
class PasswordRulesTests {

  private final Heavy heavy = new Heavy();
  private final Passwords passwords = new Passwords(heavy);

  @AfterEach
  void rest() {
    heavy.destroy();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qwertyuiop12",
        "1q2w3e4r5t6y",
        "1qaz2wsx3edc",
        "iloveyou1234",
        "Passw0rd!2026",
        "football2026",
        "abcabcabcabc",
        "aaaaaaaaaaaa",
        "zaq12wsxcde3",
        "monkeymonkey",
        "987654321012",
        "princess1987",
        "superman1234",
        "liverpool123",
        "trustno1trustno1"
      })
  void refusesWhatIsOftenChosen(String password) {
    assertThat(isTaken(password)).isFalse();
  }

  @Test
  void refusesTheListedWords() {
    assertThat(Guessing.WORDS)
        .hasSizeGreaterThan(8)
        .noneMatch(word -> isTaken("x7 kettle " + word + " dawn 91 zither"))
        .noneMatch(word -> isTaken("x7 kettle " + word.toUpperCase(Locale.ROOT) + " v9q"));
    assertThat(isTaken("wilhelmina z7 kettle zither 91")).isFalse();
  }

  @Test
  void listsItsWordsInThePaper() {
    String paper =
        Sources.text(
            Path.of(System.getProperty("bellbuoy.home", "..")).resolve("docs/security/sign-in.md"));

    assertThat(paper).contains(Guessing.WORDS.stream().map(word -> "`" + word + "`").toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a kettle sings at dawn",
        "korrekt pferd batterie heftklammer",
        "ærøskøbing færge 文字 zither",
        "vjq xwz mfk ptl",
        "83920174650918273",
        "!#)=(&%$£@{[]}+?",
        "   spaces at both ends   "
      })
  void takesAnyCharacterAndDemandsNone(String password) {
    assertThat(isTaken(password)).isTrue();
    assertThat(passwords.matches(password, Optional.of(passwords.hash(password)))).isTrue();
  }

  @Test
  void comparesTheWholePasswordAsTyped() {
    String longest = "z kettle, ".repeat(25) + "dawn 9";
    String hash = passwords.hash(longest);

    assertThat(longest).hasSize(Passwords.LONGEST);
    assertThat(passwords.matches(longest, Optional.of(hash))).isTrue();
    for (String other :
        List.of(
            longest.substring(0, Passwords.LONGEST - 1),
            longest.substring(0, 64),
            longest + " ",
            " " + longest,
            longest.toUpperCase(Locale.ROOT),
            longest.replace("dawn 9", "dawn 8"))) {
      assertThat(passwords.matches(other, Optional.of(hash))).isFalse();
    }
  }

  @Test
  void neverRunsOut() {
    NewPerson typed = TestStaff.typed(Role.ANALYST);
    Invited invited = TestHouse.get(InvitePerson.class).execute(new Viewer.Machine(), typed);
    TestHouse.get(AcceptInvitation.class).execute(invited.link().token(), TestStaff.PASSWORD);
    TestHouse.clock().advance(Duration.ofDays(3_700));
    try {
      Credentials later = new Credentials(typed.email(), TestStaff.PASSWORD, null, "192.0.2.77");

      assertThat(TestHouse.get(PasswordCheck.class).of(later).proved()).contains(invited.person());
    } finally {
      TestHouse.clock().advance(Duration.ofDays(-3_700));
    }
  }

  private boolean isTaken(String password) {
    Reading reading = new Reading();
    passwords.examine(reading, "password", password, "wilhelmina@example.test");
    return reading.flaws().isEmpty();
  }
}
