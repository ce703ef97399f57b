package org.bellbuoy.cases.desk;

import java.time.Instant;
import org.bellbuoy.cases.EraseCase;
import org.bellbuoy.cases.Erasure;
import org.bellbuoy.cases.Erasures;
import org.bellbuoy.cases.ProposeErasure;
import org.bellbuoy.cases.WithdrawErasure;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Erasing a case in two steps by two people, for programs.
@RestController
@RequestMapping("/api/v1/cases/{code}/erasure")
class ErasureApi {

  private final Erasures erasures;
  private final ProposeErasure propose;
  private final WithdrawErasure withdraw;
  private final EraseCase erase;

  ErasureApi(Erasures erasures, ProposeErasure propose, WithdrawErasure withdraw, EraseCase erase) {
    this.erasures = erasures;
    this.propose = propose;
    this.withdraw = withdraw;
    this.erase = erase;
  }

  @GetMapping
  @Needs(Permission.READ_CASE)
  ErasureAnswer show(Viewer viewer, @PathVariable String code) {
    return erasures.find(viewer, code).map(ErasureAnswer::of).orElseGet(ErasureAnswer::none);
  }

  @PostMapping
  @Needs(Permission.ERASE_CASE)
  ErasureAnswer propose(Viewer viewer, @PathVariable String code, @RequestBody NewErasure asked) {
    propose.propose(viewer, code, asked.ground());
    return show(viewer, code);
  }

  @DeleteMapping
  @Needs(Permission.ERASE_CASE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(Viewer viewer, @PathVariable String code) {
    withdraw.withdraw(viewer, code);
  }

  @PostMapping("/confirmation")
  @Needs(Permission.ERASE_CASE)
  ErasureAnswer confirm(Viewer viewer, @PathVariable String code) {
    erase.erase(viewer, code);
    return show(viewer, code);
  }

  /// Why the case shall be erased.
  record NewErasure(Erasure.Ground ground) {}

  /// How far it has come; all but the first part null while nobody has proposed it.
  record ErasureAnswer(
      Stage stage,
      Erasure.@Nullable Ground ground,
      @Nullable Instant proposedAt,
      @Nullable Instant erasedAt,
      boolean alone) {

    static ErasureAnswer none() {
      return new ErasureAnswer(Stage.NONE, null, null, null, false);
    }

    static ErasureAnswer of(Erasure erasure) {
      Stage stage = erasure.done() ? Stage.ERASED : Stage.PROPOSED;
      return new ErasureAnswer(
          stage, erasure.ground(), erasure.proposedAt(), erasure.erasedAt(), erasure.alone());
    }
  }

  /// The steps of an erasure.
  enum Stage {
    NONE,
    PROPOSED,
    ERASED
  }
}
