package org.bellbuoy.grants.street;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bellbuoy.correspondence.CodeGuard;
import org.bellbuoy.correspondence.FreshReceipt;
import org.bellbuoy.correspondence.Mailboxes;
import org.bellbuoy.correspondence.OneTimeNote;
import org.bellbuoy.correspondence.OneTimeNotes;
import org.bellbuoy.correspondence.ShowOneTimeNote;
import org.bellbuoy.correspondence.UnlockedMailbox;
import org.bellbuoy.grants.AskForEnvironment;
import org.bellbuoy.grants.AskWithoutReport;
import org.bellbuoy.grants.Asked;
import org.bellbuoy.grants.GrantPaper;
import org.bellbuoy.grants.GrantPapers;
import org.bellbuoy.grants.GrantRefusal;
import org.bellbuoy.grants.GrantState;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Test environments for programs of researchers: ask for one, see how it stands, and be shown its
/// credentials once. The code stands in the body, never in an address.
@PartOf(Part.TEST_ENVIRONMENTS)
@RestController
@RequestMapping("/api/v1/test-environments")
class EnvironmentApi {

  private static final int LONGEST_NUMBER = 40;

  private final Mailboxes mailboxes;
  private final CodeGuard guard;
  private final AskForEnvironment ask;
  private final AskWithoutReport askAnew;
  private final ShowOneTimeNote show;
  private final OneTimeNotes notes;
  private final GrantPapers papers;
  private final Clock clock;

  EnvironmentApi(
      Mailboxes mailboxes,
      CodeGuard guard,
      AskForEnvironment ask,
      AskWithoutReport askAnew,
      ShowOneTimeNote show,
      OneTimeNotes notes,
      GrantPapers papers,
      Clock clock) {
    this.mailboxes = mailboxes;
    this.guard = guard;
    this.ask = ask;
    this.askAnew = askAnew;
    this.show = show;
    this.notes = notes;
    this.papers = papers;
    this.clock = clock;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.ANYONE)
  AskedAnswer ask(@RequestBody NewRequest sent) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Reading reading = new Reading();
    Asked asked = Asked.read(reading, sent.what(), sent.until(), sent.rules(), today);
    reading.finish();
    if (sent.code() != null && !sent.code().isBlank()) {
      return new AskedAnswer(ask.ask(unlocked(sent.code()), asked), null);
    }
    FreshReceipt fresh = guard.receipt();
    return new AskedAnswer(askAnew.ask(fresh, asked), fresh.code());
  }

  @PostMapping("/status")
  @Needs(Permission.ANYONE)
  List<EnvironmentAnswer> status(@RequestBody CodeOf sent) {
    UnlockedMailbox mailbox = unlocked(sent.code());
    List<OneTimeNote> once = notes.of(mailbox);
    return papers.of(mailboxes.read(mailbox)).stream()
        .map(paper -> EnvironmentAnswer.of(paper, once))
        .toList();
  }

  /// Shows the credentials of one of them, this once. What is shown once is not kept for programs
  /// that ask twice.
  @PostMapping("/credentials")
  @Needs(Permission.ANYONE)
  CredentialsAnswer credentials(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody CodeAndNumber sent) {
    if (key != null) {
      throw new GrantRefusal.ShownOnce().refused();
    }
    Reading reading = new Reading();
    String number = reading.line("number", sent.number(), LONGEST_NUMBER);
    reading.finish();
    UnlockedMailbox mailbox = unlocked(sent.code());
    UUID note =
        papers.of(mailboxes.read(mailbox)).stream()
            .filter(paper -> paper.number().equals(number))
            .map(GrantPaper::note)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow(() -> new Missing().refused());
    return show.show(mailbox, note)
        .map(CredentialsAnswer::new)
        .orElseThrow(() -> new Missing().refused());
  }

  private UnlockedMailbox unlocked(@Nullable String code) {
    return mailboxes.unlock(code == null ? "" : code).orElseThrow(() -> new Missing().refused());
  }

  /// What is asked for.
  ///
  /// @param until the last day it is needed, such as `2026-12-24`
  /// @param rules `yes` from whoever keeps to the rules of conduct of the policy
  /// @param code the receipt code of a report, or left out
  record NewRequest(
      @Nullable String what,
      @Nullable String until,
      @Nullable String rules,
      @Nullable String code) {}

  /// @param code a receipt code of its own, shown this once; null where one was sent
  record AskedAnswer(String number, @Nullable String code) {}

  /// A receipt code.
  record CodeOf(@Nullable String code) {}

  /// A receipt code, and the number of a test environment.
  record CodeAndNumber(@Nullable String code, @Nullable String number) {}

  /// How one stands.
  ///
  /// @param words what was asked for, the scope, or a reason
  /// @param local the end on the clock of `zone`
  /// @param waiting whether its credentials can still be shown
  /// @param shownAt when they were
  record EnvironmentAnswer(
      String number,
      GrantState state,
      String words,
      @Nullable LocalDateTime local,
      @Nullable String zone,
      @Nullable Instant end,
      boolean waiting,
      @Nullable Instant shownAt) {

    static EnvironmentAnswer of(GrantPaper paper, List<OneTimeNote> notes) {
      OneTimeNote note =
          notes.stream().filter(one -> one.id().equals(paper.note())).findFirst().orElse(null);
      return new EnvironmentAnswer(
          paper.number(),
          paper.state(),
          paper.words(),
          paper.local(),
          paper.zone(),
          paper.end(),
          note != null && note.waits(),
          note == null ? null : note.shownAt());
    }
  }

  /// Shown once, and nowhere kept.
  record CredentialsAnswer(String credentials) {}
}
