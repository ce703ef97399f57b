package org.bellbuoy.intake.street;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.correspondence.AnswerWish;
import org.bellbuoy.correspondence.ConfirmAddress;
import org.bellbuoy.correspondence.FreshReceipt;
import org.bellbuoy.correspondence.MailboxItem;
import org.bellbuoy.correspondence.MailboxView;
import org.bellbuoy.correspondence.Mailboxes;
import org.bellbuoy.correspondence.NewAttachment;
import org.bellbuoy.correspondence.SayAsReporter;
import org.bellbuoy.correspondence.Saying;
import org.bellbuoy.correspondence.UnlockedMailbox;
import org.bellbuoy.correspondence.WriteAsReporter;
import org.bellbuoy.embargo.Consent;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.NewReport;
import org.bellbuoy.intake.Proof;
import org.bellbuoy.intake.ProposeCredit;
import org.bellbuoy.intake.Receipt;
import org.bellbuoy.intake.ReceiveReport;
import org.bellbuoy.intake.Source;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.TooBusy;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Reports for programs: send one, ask how it stands, write to us, answer a date. The code stands
/// in the body, never in an address.
@RestController
@RequestMapping("/api/v1/reports")
class ReportApi {

  private static final int MOST = 20_000;
  private static final int ADDRESS_CODE = 100;

  private final ReceiveReport receive;
  private final Gate gate;
  private final Mailboxes mailboxes;
  private final WriteAsReporter letters;
  private final DateAnswers dates;
  private final ShownPolicy policy;
  private final SayAsReporter say;
  private final ConfirmAddress address;
  private final AnswerWish wish;

  ReportApi(
      ReceiveReport receive,
      Gate gate,
      Mailboxes mailboxes,
      WriteAsReporter letters,
      DateAnswers dates,
      ShownPolicy policy,
      SayAsReporter say,
      ConfirmAddress address,
      AnswerWish wish) {
    this.wish = wish;
    this.say = say;
    this.address = address;
    this.receive = receive;
    this.gate = gate;
    this.mailboxes = mailboxes;
    this.letters = letters;
    this.dates = dates;
    this.policy = policy;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.ANYONE)
  ReceiptAnswer receive(
      HttpServletRequest request,
      @RequestHeader(name = WorkNeeded.HEADER, required = false) @Nullable String work,
      @RequestBody SentReport sent) {
    Content content = Content.read(sent.content());
    List<NewAttachment> files = sent.attachments();
    int version = policy.shown(String.valueOf(sent.policyVersion()));
    Proof proof = admitted(request, work == null ? "" : work);
    NewReport report = new NewReport(Source.API, content, files, version, proof);
    FreshReceipt fresh = gate.receipt(proof).orElseThrow(() -> new TooBusy().refused());
    Receipt receipt = receive.receive(report, fresh);
    CrashPoint.here("intake.report.before-answer");
    return new ReceiptAnswer(
        receipt.tracking(), receipt.code(), receipt.received(), receipt.policyVersion());
  }

  private Proof admitted(HttpServletRequest request, String work) {
    return switch (gate.program(request.getRemoteAddr(), work)) {
      case Gate.Admitted admitted -> admitted.proof();
      case Gate.Held held ->
          throw new WorkNeeded(
                  held.challenge(), held.pause(), WorkNeeded.Rush.REPORTS, Optional.empty())
              .refused();
    };
  }

  @PostMapping("/status")
  @Needs(Permission.ANYONE)
  StatusAnswer status(@RequestBody CodeAnswer asked) {
    return StatusAnswer.of(mailboxes.read(unlocked(asked.code())));
  }

  @PostMapping("/messages")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.ANYONE)
  StatusAnswer write(@RequestBody SentMessage sent) {
    Reading reading = new Reading();
    String text = reading.block("text", sent.text(), MOST);
    reading.finish();
    UnlockedMailbox mailbox = unlocked(sent.code());
    letters.write(mailbox, text, List.of());
    return StatusAnswer.of(mailboxes.read(mailbox));
  }

  @PostMapping("/date")
  @Needs(Permission.ANYONE)
  StatusAnswer date(@RequestBody SentReply sent) {
    Reading reading = new Reading();
    Optional<Consent.Reply> reply =
        reading.choice("reply", sent.reply() == null ? "" : sent.reply(), Consent.Reply.class);
    reading.finish();
    UnlockedMailbox mailbox = unlocked(sent.code());
    if (!dates.answered(mailbox, sent.offer() == null ? "" : sent.offer(), reply.orElseThrow())) {
      throw Invalid.of("offer", "This date does not wait for an answer of yours.").refused();
    }
    return StatusAnswer.of(mailboxes.read(mailbox));
  }

  /// Agrees to words in which to be thanked; empty words are none.
  @PostMapping("/credit")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.ANYONE)
  StatusAnswer credit(@RequestBody SentMessage sent) {
    Reading reading = new Reading();
    String text = reading.optionalLine("text", sent.text(), ProposeCredit.MOST);
    reading.finish();
    return said(sent.code(), Saying.CREDIT_AGREED, text);
  }

  /// Takes the report back.
  ///
  /// @param sent why, or empty
  @PostMapping("/withdrawal")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.ANYONE)
  StatusAnswer withdraw(@RequestBody SentMessage sent) {
    Reading reading = new Reading();
    String text = reading.optionalBlock("text", sent.text(), MOST);
    reading.finish();
    return said(sent.code(), Saying.WITHDRAWN, text);
  }

  /// Confirms another address for our answers by the code of the letter that asked. The answer is
  /// the same for every code.
  @PostMapping("/address")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Needs(Permission.ANYONE)
  void address(@RequestBody CodeAnswer sent) {
    Reading reading = new Reading();
    String code = reading.line("code", sent.code(), ADDRESS_CODE);
    reading.finish();
    address.confirm(code);
  }

  /// Says whether a mail speaks for the reporter, by the code of the letter that asked. The answer
  /// is the same for every code.
  @PostMapping("/wish")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Needs(Permission.ANYONE)
  void wish(@RequestBody WishReply sent) {
    Reading reading = new Reading();
    String code = reading.line("code", sent.code(), ADDRESS_CODE);
    Optional<Consent.Reply> reply = reading.choice("reply", sent.reply(), Consent.Reply.class);
    reading.finish();
    wish.answer(code, reply.orElseThrow());
  }

  private StatusAnswer said(@Nullable String code, Saying kind, String words) {
    UnlockedMailbox mailbox = unlocked(code);
    say.say(mailbox, kind, words);
    return StatusAnswer.of(mailboxes.read(mailbox));
  }

  private UnlockedMailbox unlocked(@Nullable String code) {
    return mailboxes.unlock(code == null ? "" : code).orElseThrow(() -> new Missing().refused());
  }

  /// A report as a program sends it; only `what` must be there.
  ///
  /// @param files at most 20, each at most 25 MiB before encoding
  record SentReport(
      @Nullable String product,
      @Nullable String version,
      @Nullable String what,
      @Nullable String steps,
      @Nullable String impact,
      @Nullable String credit,
      @Nullable String contact,
      @Nullable String pgpKey,
      @Nullable Integer policyVersion,
      @Nullable List<SentFile> files) {

    Content content() {
      return new ReportForm(
              given(product),
              given(version),
              given(what),
              given(steps),
              given(impact),
              given(credit),
              given(contact),
              given(pgpKey))
          .content();
    }

    List<NewAttachment> attachments() {
      return files == null ? List.of() : files.stream().map(SentFile::attachment).toList();
    }

    private static String given(@Nullable String typed) {
      return typed == null ? "" : typed;
    }
  }

  /// A file, its bytes in Base64.
  record SentFile(String name, String base64) {
    NewAttachment attachment() {
      try {
        return new NewAttachment(name, Base64.getDecoder().decode(base64));
      } catch (IllegalArgumentException broken) {
        throw Invalid.of("files", "The bytes of “" + name + "” are not valid Base64.").refused();
      }
    }
  }

  /// The receipt. The code is shown this once.
  record ReceiptAnswer(String tracking, String code, Instant received, int policyVersion) {}

  /// A receipt code.
  record CodeAnswer(@Nullable String code) {}

  /// A message of the reporter.
  record SentMessage(@Nullable String code, @Nullable String text) {}

  /// Yes or no to the date that waits; `offer` is the second word of the newest item of kind
  /// `DATE`.
  record SentReply(@Nullable String code, @Nullable String offer, @Nullable String reply) {}

  /// How a report stands.
  record StatusAnswer(List<Item> items) {
    static StatusAnswer of(MailboxView view) {
      return new StatusAnswer(view.items().stream().map(Item::of).toList());
    }
  }

  /// One thing the reporter may read.
  record Item(MailboxItem.Kind kind, Instant at, String text) {
    static Item of(MailboxItem item) {
      return new Item(item.kind(), item.at(), item.text());
    }
  }

  /// @param reply `yes` or `no`
  record WishReply(@Nullable String code, @Nullable String reply) {}
}
