package org.bellbuoy.correspondence;

import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Heavy;
import org.springframework.stereotype.Component;

/// Makes receipt codes.
@Component
@AtStreet
public class Receipts {

  private final Heavy heavy;

  Receipts(Heavy heavy) {
    this.heavy = heavy;
  }

  /// Slow by intention; call it before the transaction begins.
  public FreshReceipt fresh() {
    return heavy.run(() -> {
      ReceiptCode code = ReceiptCode.fresh();
      CodeKeys keys = CodeKeys.derive(code);
      return new FreshReceipt(code, keys.verifier(), keys.privateHalf().publicHalf());
    });
  }
}
