package org.bellbuoy.cases.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.cases.HoldGround;
import org.bellbuoy.cases.LegalHold;
import org.bellbuoy.cases.LegalHolds;
import org.bellbuoy.cases.LiftHold;
import org.bellbuoy.cases.PlaceHold;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.FieldNames;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The legal hold on a case, for programs.
@RestController
@RequestMapping("/api/v1/cases/{code}/hold")
class HoldApi {

  private final LegalHolds holds;
  private final PlaceHold place;
  private final LiftHold lift;

  HoldApi(LegalHolds holds, PlaceHold place, LiftHold lift) {
    this.holds = holds;
    this.place = place;
    this.lift = lift;
  }

  @GetMapping
  @Needs(Permission.HOLD_CASE)
  HoldAnswer show(Viewer viewer, @PathVariable String code) {
    return HoldAnswer.of(holds.of(viewer, code));
  }

  @PostMapping
  @Needs(Permission.HOLD_CASE)
  HoldAnswer place(Viewer viewer, @PathVariable String code, @RequestBody NewHold asked) {
    place.place(viewer, code, asked.ground(), asked.reason());
    return show(viewer, code);
  }

  @PostMapping("/end")
  @Needs(Permission.HOLD_CASE)
  HoldAnswer lift(Viewer viewer, @PathVariable String code, @RequestBody NewHoldEnd asked) {
    FieldNames.renamed("end", "reason", () -> lift.lift(viewer, code, asked.reason()));
    return show(viewer, code);
  }

  /// Why nothing may be erased.
  record NewHold(HoldGround ground, String reason) {}

  /// Why it may be again.
  record NewHoldEnd(String reason) {}

  /// One hold, standing or lifted.
  ///
  /// @param end why it was lifted; empty while it stands
  record HoldLine(
      HoldGround ground, String reason, Instant placedAt, @Nullable Instant liftedAt, String end) {}

  /// Whether a hold stands, and every hold there was, the latest first.
  record HoldAnswer(boolean held, List<HoldLine> holds) {
    static HoldAnswer of(List<LegalHold> found) {
      return new HoldAnswer(
          found.stream().anyMatch(LegalHold::stands),
          found.stream().map(HoldAnswer::line).toList());
    }

    private static HoldLine line(LegalHold hold) {
      return new HoldLine(
          hold.ground(), hold.reason(), hold.placedAt(), hold.liftedAt(), hold.end());
    }
  }
}
