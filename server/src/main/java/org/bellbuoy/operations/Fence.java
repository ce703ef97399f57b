package org.bellbuoy.operations;

import java.util.UUID;
import org.bellbuoy.kernel.RestoreFence;
import org.springframework.stereotype.Component;

/// Answers whether anything may leave the house. Where the row cannot be read, nothing may.
@Component
class Fence implements RestoreFence {

  private final FenceStore store;

  Fence(FenceStore store) {
    this.store = store;
  }

  @Override
  public boolean held() {
    return store.keep().held();
  }

  @Override
  public UUID epoch() {
    return store.get().epoch();
  }
}
