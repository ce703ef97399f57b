package org.bellbuoy.cases.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.FinishRunbookStep;
import org.bellbuoy.embargo.HandedInvitation;
import org.bellbuoy.embargo.LayOutNotice;
import org.bellbuoy.embargo.Leaks;
import org.bellbuoy.embargo.Parties;
import org.bellbuoy.embargo.PartyKind;
import org.bellbuoy.embargo.RunbookStep;
import org.bellbuoy.embargo.TakeRunbookStep;
import org.bellbuoy.embargo.WithdrawNotice;
import org.bellbuoy.identity.Passkey;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.FieldNames;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The parties to a case's embargo for programs.
@RestController
@RequestMapping("/api/v1/cases/{code}")
class PartyApi {

  private final Cases cases;
  private final PartyDeeds deeds;
  private final Parties parties;
  private final LayOutNotice layOut;
  private final WithdrawNotice withdraw;
  private final Leaks leaks;
  private final TakeRunbookStep take;
  private final FinishRunbookStep finish;

  PartyApi(
      Cases cases,
      PartyDeeds deeds,
      Parties parties,
      LayOutNotice layOut,
      WithdrawNotice withdraw,
      Leaks leaks,
      TakeRunbookStep take,
      FinishRunbookStep finish) {
    this.cases = cases;
    this.deeds = deeds;
    this.parties = parties;
    this.layOut = layOut;
    this.withdraw = withdraw;
    this.leaks = leaks;
    this.take = take;
    this.finish = finish;
  }

  @PostMapping("/parties")
  @Needs(Permission.LEAD_CASE)
  HandedAnswer invite(Viewer viewer, @PathVariable String code, @RequestBody NewParty asked) {
    Map<String, String> typed =
        Map.of(
            "name",
            asked.name(),
            "kind",
            asked.kind().name(),
            "days",
            String.valueOf(asked.days()));
    return HandedAnswer.of(deeds.invite(viewer, cases.get(viewer, code), typed));
  }

  @GetMapping("/parties/{party}")
  @Needs(Permission.READ_CASE)
  PartyAnswer get(Viewer viewer, @PathVariable String code, @PathVariable String party) {
    return PartyAnswer.of(parties.open(viewer, cases.get(viewer, code).embargo(), party));
  }

  @PostMapping("/parties/{party}/invitation")
  @Needs(Permission.LEAD_CASE)
  HandedAnswer again(Viewer viewer, @PathVariable String code, @PathVariable String party) {
    return HandedAnswer.of(deeds.again(viewer, cases.get(viewer, code), party));
  }

  @PostMapping("/parties/{party}/revocation")
  @Needs(Permission.LEAD_CASE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(Viewer viewer, @PathVariable String code, @PathVariable String party) {
    deeds.revoke(viewer, cases.get(viewer, code), party);
  }

  @PostMapping("/parties/{party}/passkeys/{passkey}/revocation")
  @Needs(Permission.LEAD_CASE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revokePasskey(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String party,
      @PathVariable String passkey) {
    deeds.revokePasskey(viewer, cases.get(viewer, code), party, passkey);
  }

  @PostMapping("/parties/{party}/letters")
  @Needs(Permission.WORK_CASE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void write(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String party,
      @RequestBody NewWords asked) {
    Map<String, String> typed = Map.of("message", asked.text());
    FieldNames.renamed(
        "message", "text", () -> deeds.write(viewer, cases.get(viewer, code), party, typed));
  }

  @PostMapping("/parties/{party}/tasks")
  @Needs(Permission.WORK_CASE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void task(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String party,
      @RequestBody NewWords asked) {
    Map<String, String> typed = Map.of("task", asked.text());
    FieldNames.renamed(
        "task", "text", () -> deeds.task(viewer, cases.get(viewer, code), party, typed));
  }

  @PostMapping("/notices")
  @Needs(Permission.LEAD_CASE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void layOut(Viewer viewer, @PathVariable String code, @RequestBody NewNotice asked) {
    EmbargoId circle = cases.get(viewer, code).embargo();
    FieldNames.renamed(
        "notice", "text", () -> layOut.layOut(viewer, circle, asked.text(), asked.from()));
  }

  @PostMapping("/notices/{notice}/withdrawal")
  @Needs(Permission.LEAD_CASE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(Viewer viewer, @PathVariable String code, @PathVariable String notice) {
    withdraw.withdraw(viewer, cases.get(viewer, code).embargo(), notice);
  }

  @GetMapping("/runbook")
  @Needs(Permission.READ_CASE)
  List<StepAnswer> runbook(Viewer viewer, @PathVariable String code) {
    return leaks.runbook(viewer, cases.get(viewer, code).embargo()).stream()
        .map(step -> new StepAnswer(step.name(), step.owner() != null, step.doneAt()))
        .toList();
  }

  @PostMapping("/runbook/{step}")
  @Needs(Permission.READ_CASE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void work(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable RunbookStep.Name step,
      @RequestBody NewStepWork asked) {
    EmbargoId embargo = cases.get(viewer, code).embargo();
    if (asked.done()) {
      finish.finish(viewer, embargo, step);
    } else {
      take.take(viewer, embargo, step);
    }
  }

  /// An invitation, shown once.
  record HandedAnswer(String party, String path, String word, Instant expiresAt) {
    static HandedAnswer of(HandedInvitation handed) {
      return new HandedAnswer(handed.party(), handed.path(), handed.word(), handed.expiresAt());
    }
  }

  /// A party with what was exchanged.
  record PartyAnswer(
      String code,
      String name,
      PartyKind kind,
      List<WordsAnswer> letters,
      List<WordsAnswer> tasks,
      List<PasskeyAnswer> passkeys) {
    static PartyAnswer of(Parties.Opened opened) {
      return new PartyAnswer(
          opened.party().code(),
          opened.party().name(),
          opened.party().kind(),
          opened.letters().stream()
              .map(letter -> new WordsAnswer(letter.at(), letter.ours(), letter.text()))
              .toList(),
          opened.tasks().stream()
              .map(task -> new WordsAnswer(task.madeAt(), true, task.text()))
              .toList(),
          opened.passkeys().stream().map(PasskeyAnswer::of).toList());
    }
  }

  /// By which passkey the party comes in.
  record PasskeyAnswer(
      String code,
      String label,
      Instant createdAt,
      @Nullable Instant usedAt,
      @Nullable Instant doubtedAt) {
    static PasskeyAnswer of(Passkey key) {
      return new PasskeyAnswer(
          key.code(),
          key.label(),
          key.createdAt(),
          key.usedAt().orElse(null),
          key.doubtedAt().orElse(null));
    }
  }

  /// Something written.
  record WordsAnswer(Instant at, boolean fromUs, String text) {}

  /// A step of the runbook.
  record StepAnswer(RunbookStep.Name step, boolean taken, @Nullable Instant doneAt) {}

  /// Whom to invite.
  record NewParty(String name, PartyKind kind, int days) {}

  /// What to write.
  record NewWords(String text) {}

  /// What to lay out, and from when on.
  record NewNotice(String text, Instant from) {}

  /// Taken, or done.
  record NewStepWork(boolean done) {}
}
