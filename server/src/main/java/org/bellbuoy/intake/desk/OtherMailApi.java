package org.bellbuoy.intake.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.correspondence.Attachment;
import org.bellbuoy.correspondence.Author;
import org.bellbuoy.correspondence.Message;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.AnswerOtherMail;
import org.bellbuoy.intake.LookUpReporterKey;
import org.bellbuoy.intake.MoveMail;
import org.bellbuoy.intake.OpenedMail;
import org.bellbuoy.intake.OtherMail;
import org.bellbuoy.intake.OtherMails;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.web.FieldNames;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Mail that is no report, for programs.
@RestController
class OtherMailApi {

  private static final String ONE = "/api/v1/other-mail/{number}";

  private final OtherMails mails;
  private final AnswerOtherMail answer;
  private final MoveMail move;
  private final LookUpReporterKey keys;

  OtherMailApi(OtherMails mails, AnswerOtherMail answer, MoveMail move, LookUpReporterKey keys) {
    this.keys = keys;
    this.mails = mails;
    this.answer = answer;
    this.move = move;
  }

  /// @param answered whether a human has answered; those that wait otherwise
  @GetMapping("/api/v1/other-mail")
  @Needs(Permission.READ_OTHER_MAIL)
  Slice<Listed> list(
      Viewer viewer, @RequestParam(defaultValue = "false") boolean answered, Portion portion) {
    Slice<OtherMails.Line> found =
        answered ? mails.answered(viewer, portion) : mails.waiting(viewer, portion);
    return found.map(line -> Listed.of(line.mail(), line.gist().words()));
  }

  @GetMapping(ONE)
  @Needs(Permission.READ_OTHER_MAIL)
  Shown show(Viewer viewer, @PathVariable String number) {
    return Shown.of(mails.open(viewer, number));
  }

  @PostMapping(ONE + "/answers")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.READ_OTHER_MAIL)
  Shown answer(Viewer viewer, @PathVariable String number, @RequestBody NewAnswer sent) {
    keys.lookUpOther(viewer, number, sent.text() == null ? "" : sent.text());
    FieldNames.renamed("answer", "text", () -> answer.answer(viewer, number, sent.text()));
    return Shown.of(mails.open(viewer, number));
  }

  @PostMapping(ONE + "/queue")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(Permission.READ_OTHER_MAIL)
  void move(Viewer viewer, @PathVariable String number, @RequestBody NewQueue sent) {
    move.fromOther(viewer, number, sent.queue());
  }

  /// Takes a report out of the inbox that is none.
  @PostMapping("/api/v1/reports/{tracking}/queue")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(Permission.ANSWER_REPORT)
  void moveReport(Viewer viewer, @PathVariable String tracking, @RequestBody NewQueue sent) {
    move.fromInbox(viewer, tracking, sent.queue());
  }

  /// What a person writes back.
  record NewAnswer(@Nullable String text) {}

  /// @param queue `security`, `privacy` or `abuse`
  record NewQueue(@Nullable String queue) {}

  /// @param words how it begins
  record Listed(
      String number, String queue, Instant arrivedAt, @Nullable Instant answeredAt, String words) {

    static Listed of(OtherMail mail, String words) {
      return new Listed(
          mail.number(), mail.queue().word(), mail.arrivedAt(), mail.answeredAt(), words);
    }
  }

  /// @param fromReporter whether whoever wrote first, or somebody for them, wrote it
  record Line(Instant at, boolean fromReporter, String text) {

    static Line of(Message message) {
      return new Line(
          message.at(),
          message.author() instanceof Author.ByMail
              || message.author() instanceof Author.TheReporter,
          message.text());
    }
  }

  /// A file that came with it, to be fetched from `/api/v1/attachments/{id}`.
  record File(UUID id, String name, long size) {

    static File of(Attachment file) {
      return new File(file.id().value(), file.name(), file.size());
    }
  }

  /// @param contact who wrote, as the message says
  /// @param reached whether an answer reaches somebody
  record Shown(
      String number,
      String queue,
      Instant arrivedAt,
      @Nullable Instant answeredAt,
      String contact,
      String text,
      List<Line> exchange,
      List<File> files,
      boolean reached) {

    static Shown of(OpenedMail opened) {
      OtherMail mail = opened.mail();
      return new Shown(
          mail.number(),
          mail.queue().word(),
          mail.arrivedAt(),
          mail.answeredAt(),
          opened.content().contact(),
          opened.content().what(),
          opened.correspondence().messages().stream().map(Line::of).toList(),
          opened.correspondence().attachments().stream().map(File::of).toList(),
          opened.correspondence().hasMailbox());
    }
  }
}
