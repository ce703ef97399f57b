package org.bellbuoy.correspondence;

import java.util.UUID;
import org.bellbuoy.embargo.Offer;

/// How the date that a wish is about lies in its words: which offer, and the moment as people read
/// it.
final class DateOffer {

  private static final int ID = 36;

  private DateOffer() {}

  static String words(Offer offer) {
    return offer.id() + " " + offer.end().local() + " " + offer.end().zone().getId();
  }

  static UUID id(String words) {
    return UUID.fromString(words.substring(0, ID));
  }

  /// As people read it.
  static String shown(String words) {
    return words.substring(ID + 1).replace('T', ' ');
  }
}
