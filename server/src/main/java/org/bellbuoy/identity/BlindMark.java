package org.bellbuoy.identity;

import java.util.Locale;
import org.springframework.stereotype.Component;

/// A mark by which an address is known again though it is kept nowhere: a keyed hash, whose key
/// lies sealed. Whoever has the database alone cannot try addresses against it.
@Component
public class BlindMark {

  private final Pepper pepper;

  BlindMark(Pepper pepper) {
    this.pepper = pepper;
  }

  /// @param use what the mark is for; marks of different uses cannot be compared
  public byte[] of(String use, String address) {
    return pepper.hash(use, address.strip().toLowerCase(Locale.ROOT));
  }
}
