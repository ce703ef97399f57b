package org.bellbuoy.operations.desk;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.operations.HoldOutward;
import org.bellbuoy.operations.Outward;
import org.bellbuoy.operations.OutwardStates;
import org.bellbuoy.operations.ReleaseOutward;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Whether anything may leave the house, for programs.
@RestController
class OutwardApi {

  /// @param since when it was held, or null while it never was
  record State(UUID epoch, boolean held, @Nullable Instant since, boolean restored) {}

  private final OutwardStates states;
  private final HoldOutward hold;
  private final ReleaseOutward release;

  OutwardApi(OutwardStates states, HoldOutward hold, ReleaseOutward release) {
    this.states = states;
    this.hold = hold;
    this.release = release;
  }

  @GetMapping("/api/v1/operations/outward")
  @Needs(Permission.RUN_HOUSE)
  ResponseEntity<State> show(Viewer viewer) {
    return answer(states.get(viewer));
  }

  @PostMapping("/api/v1/operations/outward/hold")
  @Needs(Permission.RUN_HOUSE)
  ResponseEntity<State> hold(
      Viewer viewer,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
    return answer(hold.hold(viewer, IfMatch.version(match)));
  }

  @PostMapping("/api/v1/operations/outward/release")
  @Needs(Permission.RUN_HOUSE)
  ResponseEntity<State> release(
      Viewer viewer,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
    return answer(release.release(viewer, IfMatch.version(match)));
  }

  private static ResponseEntity<State> answer(Outward outward) {
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(outward.version()))
        .body(new State(outward.epoch(), outward.held(), outward.since(), outward.restored()));
  }
}
