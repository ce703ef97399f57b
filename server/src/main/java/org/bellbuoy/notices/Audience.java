package org.bellbuoy.notices;

import java.util.List;

/// A seam of this room: some of those who are to be told of a published revision. Whoever is in
/// several of them is told once, for the reason of the first.
interface Audience {

  /// Smaller ones are asked first: a duty before a wish.
  int order();

  List<Recipient> of(Occasion occasion);
}
