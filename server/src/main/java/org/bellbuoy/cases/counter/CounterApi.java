package org.bellbuoy.cases.counter;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.GuestCase;
import org.bellbuoy.cases.GuestCases;
import org.bellbuoy.embargo.AnswerOffer;
import org.bellbuoy.embargo.Consent;
import org.bellbuoy.embargo.FinishTask;
import org.bellbuoy.embargo.GuestFile;
import org.bellbuoy.embargo.GuestFiles;
import org.bellbuoy.embargo.PartyNotice;
import org.bellbuoy.embargo.RaiseLeakAsGuest;
import org.bellbuoy.embargo.WriteAsGuest;
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

/// The guest's case for programs that carry the guest's session.
@RestController
@RequestMapping("/api/v1/case")
class CounterApi {

  private final GuestCases cases;
  private final GuestFiles files;
  private final WriteAsGuest write;
  private final AnswerOffer answer;
  private final FinishTask finish;
  private final RaiseLeakAsGuest raise;

  CounterApi(
      GuestCases cases,
      GuestFiles files,
      WriteAsGuest write,
      AnswerOffer answer,
      FinishTask finish,
      RaiseLeakAsGuest raise) {
    this.cases = cases;
    this.files = files;
    this.write = write;
    this.answer = answer;
    this.finish = finish;
    this.raise = raise;
  }

  @GetMapping
  @Needs(Permission.AT_COUNTER)
  GuestAnswer get(Viewer viewer) {
    return GuestAnswer.of(cases.get(viewer), files.open(viewer));
  }

  @PostMapping("/messages")
  @Needs(Permission.AT_COUNTER)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void write(Viewer viewer, @RequestBody NewMessage asked) {
    FieldNames.renamed("message", "text", () -> write.write(viewer, asked.text()));
  }

  @PostMapping("/date")
  @Needs(Permission.AT_COUNTER)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void date(Viewer viewer, @RequestBody NewReply asked) {
    answer.answer(viewer, asked.reply());
  }

  @PostMapping("/leaks")
  @Needs(Permission.AT_COUNTER)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void leak(Viewer viewer, @RequestBody NewGuestLeak asked) {
    raise.raise(viewer, asked.seen());
  }

  @PostMapping("/tasks/{task}/completion")
  @Needs(Permission.AT_COUNTER)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void done(Viewer viewer, @PathVariable String task) {
    finish.finish(viewer, task);
  }

  /// The case as a guest may know it.
  record GuestAnswer(
      String number,
      CaseState state,
      @Nullable Instant agreedEnd,
      @Nullable Instant offeredEnd,
      boolean ended,
      boolean held,
      List<String> notices,
      List<TaskAnswer> tasks,
      List<LetterAnswer> messages) {

    static GuestAnswer of(GuestCase known, GuestFile file) {
      return new GuestAnswer(
          known.code(),
          known.state(),
          file.agreed() == null ? null : file.agreed().instant(),
          file.offered() == null ? null : file.offered().end().instant(),
          file.ended(),
          file.held(),
          file.notices().stream().map(PartyNotice::text).toList(),
          file.tasks().stream()
              .map(task -> new TaskAnswer(task.code(), task.text(), task.doneAt() != null))
              .toList(),
          file.letters().stream()
              .map(letter -> new LetterAnswer(letter.ours(), letter.at(), letter.text()))
              .toList());
    }
  }

  /// A task of the guest.
  record TaskAnswer(String code, String text, boolean done) {}

  /// A message; of whom among us stays our business.
  record LetterAnswer(boolean fromUs, Instant at, String text) {}

  /// What to write.
  record NewMessage(String text) {}

  /// Yes or no.
  record NewReply(Consent.Reply reply) {}

  /// What was seen outside, and where.
  record NewGuestLeak(String seen) {}
}
