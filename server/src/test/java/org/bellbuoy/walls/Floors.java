package org.bellbuoy.walls;

import java.util.List;

/// The rooms, upstream first. A room may import only what stands before it.
public final class Floors {

  public static final List<String> ROOMS =
      List.of(
          "kernel",
          "parsing",
          "vault",
          "audit",
          "identity",
          "web",
          "delivery",
          "deadlines",
          "catalog",
          "staff",
          "customers",
          "embargo",
          "policy",
          "sightings",
          "duty",
          "correspondence",
          "intake",
          "grants",
          "cases",
          "assessment",
          "fixes",
          "cve",
          "advisories",
          "disclosure",
          "obligations",
          "incidents",
          "runs",
          "publication",
          "announcement",
          "notices",
          "firstrun",
          "desk",
          "search",
          "evidence",
          "retention",
          "operations",
          "demo");

  private Floors() {}

  /// True when the first room may import the second as the river flows.
  public static boolean isUpstream(String room, String imported) {
    return ROOMS.indexOf(imported) >= 0 && ROOMS.indexOf(imported) < ROOMS.indexOf(room);
  }
}
