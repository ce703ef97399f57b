package org.bellbuoy.identity;

import java.time.Duration;
import org.bellbuoy.testkit.TestHouse;

/// A code generator in somebody's hand.
public final class TestCodes {

  private final String secret;

  private TestCodes(String secret) {
    this.secret = secret;
  }

  /// Sets one up; the step of its first code is used, so the clock goes on.
  public static TestCodes of(Viewer.Staff whose) {
    TestHouse.get(BeginCodeGenerator.class).execute(whose);
    return confirmed(whose);
  }

  /// The same for one that waits for its first code.
  public static TestCodes confirmed(Viewer.Staff whose) {
    String secret = TestHouse.get(OwnWaysIn.class).waiting(whose).secret().replace(" ", "");
    TestCodes codes = new TestCodes(secret);
    TestHouse.get(ConfirmCodeGenerator.class).execute(whose, codes.now());
    TestHouse.clock().advance(Duration.ofSeconds(OneTimeCodes.STEP_SECONDS));
    return codes;
  }

  public String now() {
    long step = OneTimeCodes.step(TestHouse.clock().instant());
    return OneTimeCodes.code(Base32.bytes(secret), step);
  }
}
