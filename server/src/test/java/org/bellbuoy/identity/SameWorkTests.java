package org.bellbuoy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.bellbuoy.kernel.Heavy;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.kernel.TooBusy;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// Whether somebody has an account here is told neither by the answer nor by the work it costs:
/// counted in hashes, because times differ from machine to machine.
class SameWorkTests {

  private final Counting heavy = new Counting();
  private final PasswordCheck check =
      new PasswordCheck(
          TestHouse.get(CredentialStore.class),
          new Passwords(heavy),
          TestHouse.get(Personal.class),
          TestHouse.get(Pepper.class),
          TestHouse.get(Throttle.class));

  @Test
  void costsOneHashWhoeverIsAskedFor() {
    NewPerson invited = TestStaff.typed(Role.LEAD);
    TestHouse.get(InvitePerson.class).execute(new Viewer.Machine(), invited);
    Viewer.Staff active = TestStaff.person(Role.LEAD);
    Viewer.Staff gone = TestStaff.person(Role.LEAD);
    String goneEmail = email(gone);
    long version = TestHouse.get(People.class).self(gone).version();
    TestHouse.get(DeactivatePerson.class).execute(new Viewer.Machine(), gone.personId(), version);

    assertThat(work(email(active), "not the password")).isEqualTo(1);
    assertThat(work(email(active), TestStaff.PASSWORD)).isEqualTo(1);
    assertThat(work(invited.email(), TestStaff.PASSWORD)).isEqualTo(1);
    assertThat(work(goneEmail, TestStaff.PASSWORD)).isEqualTo(1);
    assertThat(work("nobody-at-all@example.test", TestStaff.PASSWORD)).isEqualTo(1);
    assertThat(work("", "")).isEqualTo(1);
  }

  @Test
  void costsNoHashOnceAWayInIsSlowedDownWhoeverIsAskedFor() {
    String known = email(TestStaff.person(Role.LEAD));
    String unknown = "slowed-nobody@example.test";
    for (int i = 0; i < Throttle.TRIES_PER_ACCOUNT; i++) {
      work(known, "guess " + i);
      work(unknown, "guess " + i);
    }

    assertThat(work(known, TestStaff.PASSWORD)).isZero();
    assertThat(work(unknown, TestStaff.PASSWORD)).isZero();
  }

  @Test
  void saysTooBusyInTheSameWordsWhoeverIsAskedFor() {
    heavy.full = true;
    String known = email(TestStaff.person(Role.LEAD));

    assertThat(Refusals.of(() -> work(known, TestStaff.PASSWORD)))
        .isEqualTo(Refusals.of(() -> work("busy-nobody@example.test", "x")))
        .isEqualTo(new TooBusy());
  }

  private int work(String email, String password) {
    int before = heavy.taken.get();
    check.of(new Credentials(email, password, null, "198.51.100.7"));
    return heavy.taken.get() - before;
  }

  private static String email(Viewer.Staff person) {
    return TestHouse.get(People.class).self(person).email();
  }

  /// Counts the pieces of heavy work, or takes none.
  private static final class Counting extends Heavy {

    private final AtomicInteger taken = new AtomicInteger();
    private boolean full;

    @Override
    public <T> T run(Callable<T> work) {
      if (full) {
        throw new Refused(new TooBusy());
      }
      taken.incrementAndGet();
      return super.run(work);
    }
  }
}
