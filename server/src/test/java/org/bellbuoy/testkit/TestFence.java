package org.bellbuoy.testkit;

import java.util.UUID;
import org.bellbuoy.kernel.RestoreFence;

/// A fence that a test closes and opens.
public final class TestFence implements RestoreFence {

  private boolean held;

  public void close() {
    held = true;
  }

  public void open() {
    held = false;
  }

  @Override
  public boolean held() {
    return held;
  }

  @Override
  public UUID epoch() {
    return new UUID(0, 1);
  }
}
