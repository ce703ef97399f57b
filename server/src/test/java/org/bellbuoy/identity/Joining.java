package org.bellbuoy.identity;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bellbuoy.kernel.Heavy;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.testkit.TestHouse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets invited people in by the deed of the house, but hashes a password that many share only
/// once: thousands of people join while all tests run.
public final class Joining {

  private static final class House {
    static final TransactionTemplate TRANSACTIONS =
        new TransactionTemplate(TestHouse.get(PlatformTransactionManager.class));
    static final AcceptInvitation DEED =
        new AcceptInvitation(
            TestHouse.get(LinkStore.class),
            TestHouse.get(PersonStore.class),
            new PasswordSetting(
                TestHouse.get(CredentialStore.class),
                new HashedOnce(TestHouse.get(Heavy.class)),
                TestHouse.get(Personal.class)),
            TestHouse.get(Welcome.class),
            TestHouse.get(Clock.class));
  }

  private Joining() {}

  public static void accept(String token, String password) {
    House.TRANSACTIONS.executeWithoutResult(_ -> House.DEED.execute(token, password));
  }

  private static final class HashedOnce extends Passwords {

    private final Map<String, String> known = new ConcurrentHashMap<>();

    HashedOnce(Heavy heavy) {
      super(heavy);
    }

    @Override
    String hash(String password) {
      return known.computeIfAbsent(password, super::hash);
    }

    @Override
    void examine(Reading reading, String field, String password, String email) {
      if (!known.containsKey(password)) {
        super.examine(reading, field, password, email);
      }
    }
  }
}
