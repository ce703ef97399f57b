package org.bellbuoy.policy.desk;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.policy.PolicyVersion;
import org.bellbuoy.web.page.Tone;

/// A version of the policy in the list.
///
/// @param state whether it holds now, held once, or will hold
public record PolicyLine(
    int number, Instant effectiveFrom, String author, String sha256, String state, Tone tone) {

  static PolicyLine of(PolicyVersion version, int inForce, Map<UUID, String> names) {
    String author =
        version
            .author()
            .personId()
            .map(id -> names.getOrDefault(id, "Somebody who has left"))
            .orElse("Bellbuoy");
    boolean now = version.number() == inForce;
    String other = version.number() < inForce ? "replaced" : "not yet in force";
    return new PolicyLine(
        version.number(),
        version.effectiveFrom(),
        author,
        version.sha256(),
        now ? "in force" : other,
        now ? Tone.GOOD : Tone.NEUTRAL);
  }
}
