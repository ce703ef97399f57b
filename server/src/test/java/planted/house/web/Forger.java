package planted.house.web;

import planted.house.advisories.Approved;
import planted.house.embargo.Lifted;

/// Makes proof out of nothing.
final class Forger {

  Approved approved() {
    return new Approved("mine");
  }

  Lifted lifted() {
    return new Lifted("mine");
  }
}
