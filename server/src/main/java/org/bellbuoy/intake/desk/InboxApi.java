package org.bellbuoy.intake.desk;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.correspondence.Attachment;
import org.bellbuoy.correspondence.Author;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.correspondence.Message;
import org.bellbuoy.correspondence.NotedSeal;
import org.bellbuoy.correspondence.SealVerdict;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.AnswerReport;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.FileReport;
import org.bellbuoy.intake.Gist;
import org.bellbuoy.intake.LookUpReporterKey;
import org.bellbuoy.intake.NewLetter;
import org.bellbuoy.intake.OpenedReport;
import org.bellbuoy.intake.ProofMark;
import org.bellbuoy.intake.QueueFilter;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportState;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.SendLetter;
import org.bellbuoy.intake.SettleReport;
import org.bellbuoy.intake.Source;
import org.bellbuoy.intake.Urgency;
import org.bellbuoy.intake.WeighReport;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.web.FieldNames;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The inbox for programs.
@RestController
@RequestMapping("/api/v1/reports")
class InboxApi {

  private final Reports reports;
  private final AnswerReport answer;
  private final SettleReport settle;
  private final StaffReports staffReports;
  private final FileReport file;
  private final SendLetter letter;
  private final WeighReport weigh;
  private final LookUpReporterKey keys;

  InboxApi(
      Reports reports,
      AnswerReport answer,
      SettleReport settle,
      StaffReports staffReports,
      FileReport file,
      SendLetter letter,
      WeighReport weigh,
      LookUpReporterKey keys) {
    this.keys = keys;
    this.weigh = weigh;
    this.letter = letter;
    this.staffReports = staffReports;
    this.reports = reports;
    this.answer = answer;
    this.settle = settle;
    this.file = file;
  }

  @GetMapping
  @Needs(Permission.READ_INTAKE)
  Slice<InboxEntry> list(
      Viewer viewer,
      @RequestParam(defaultValue = "RECEIVED") ReportState state,
      @RequestParam(required = false) @Nullable Set<Source> source,
      @RequestParam(required = false) @Nullable Set<Urgency> urgency,
      Portion portion) {
    QueueFilter filter =
        new QueueFilter(
            state,
            source == null ? Set.of() : source,
            urgency == null ? Set.of() : urgency,
            QueueFilter.Owed.ANY,
            QueueFilter.Copies.ANY,
            0);
    Slice<Report> slice = reports.queue(viewer, filter, portion);
    Map<UUID, Gist> gists = reports.gists(viewer, slice.items());
    return slice.map(report -> InboxEntry.of(report, gists.get(report.id().value())));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.FILE_REPORT)
  Filed file(Viewer viewer, @RequestBody StaffReport sent) {
    return new Filed(file.file(viewer, staffReports.of(viewer, sent.content())));
  }

  @GetMapping("/{tracking}")
  @Needs(Permission.READ_CASE)
  ReportAnswer get(Viewer viewer, @PathVariable String tracking) {
    return ReportAnswer.of(reports.open(viewer, tracking));
  }

  @PostMapping("/{tracking}/answers")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.ANSWER_REPORT)
  ReportLine answer(Viewer viewer, @PathVariable String tracking, @RequestBody AnswerText sent) {
    String text = sent.text() == null ? "" : sent.text();
    keys.lookUp(viewer, tracking, sent.letter() == null ? text : sent.letter());
    if (sent.letter() == null) {
      FieldNames.renamed("answer", "text", () -> answer.answer(viewer, tracking, text));
    } else {
      letter.send(viewer, tracking, sent.newLetter());
    }
    return ReportLine.of(reports.get(viewer, tracking));
  }

  @PostMapping("/{tracking}/state")
  @Needs(Permission.ANSWER_REPORT)
  ResponseEntity<ReportLine> settle(
      Viewer viewer, @PathVariable String tracking, @RequestBody NewState sent) {
    boolean there = settle.settle(viewer, tracking, sent.state());
    return ResponseEntity.status(there ? HttpStatus.OK : HttpStatus.ACCEPTED)
        .body(ReportLine.of(reports.get(viewer, tracking)));
  }

  /// Says how urgent it is.
  @PostMapping("/{tracking}/urgency")
  @Needs(Permission.ANSWER_REPORT)
  ReportLine weigh(Viewer viewer, @PathVariable String tracking, @RequestBody NewUrgency sent) {
    weigh.weigh(viewer, tracking, sent.urgency());
    return ReportLine.of(reports.get(viewer, tracking));
  }

  /// A report without what it says.
  record ReportLine(
      String tracking,
      Source source,
      Instant arrivedAt,
      ReportState state,
      @Nullable Instant answeredAt,
      Urgency urgency,
      int repeats,
      ProofMark proof,
      boolean lowered) {
    static ReportLine of(Report report) {
      return new ReportLine(
          report.tracking(),
          report.source(),
          report.arrivedAt(),
          report.state(),
          report.answeredAt(),
          report.urgency(),
          report.repeats(),
          report.proof(),
          report.lowered());
    }
  }

  /// A report as the inbox lists it.
  ///
  /// @param product as the reporter named it; null where the viewer may not know
  /// @param words how the report begins; null where the viewer may not know
  /// @param urgency how urgent it says to be, or a person says that it is
  /// @param repeats how many said nearly the same before it
  /// @param proof whether it came with work, while work was asked for
  /// @param lowered whether a rule puts it further down
  record InboxEntry(
      String tracking,
      Source source,
      Instant arrivedAt,
      ReportState state,
      @Nullable Instant answeredAt,
      @Nullable String product,
      @Nullable String words,
      Urgency urgency,
      int repeats,
      ProofMark proof,
      boolean lowered) {
    static InboxEntry of(Report report, @Nullable Gist gist) {
      return new InboxEntry(
          report.tracking(),
          report.source(),
          report.arrivedAt(),
          report.state(),
          report.answeredAt(),
          gist == null ? null : gist.product(),
          gist == null ? null : gist.words(),
          report.urgency(),
          report.repeats(),
          report.proof(),
          report.lowered());
    }
  }

  /// A report with what it says and the exchange.
  record ReportAnswer(
      ReportLine report,
      Content content,
      @Nullable SealAnswer openPgp,
      List<MessageAnswer> messages,
      List<FileAnswer> files) {
    static ReportAnswer of(OpenedReport opened) {
      return new ReportAnswer(
          ReportLine.of(opened.report()),
          opened.content(),
          opened.seal().map(SealAnswer::of).orElse(null),
          opened.correspondence().messages().stream()
              .map(message -> MessageAnswer.of(message, opened.seal(message.id())))
              .toList(),
          opened.correspondence().attachments().stream().map(FileAnswer::of).toList());
    }
  }

  /// One message of the exchange.
  ///
  /// @param openPgp what OpenPGP says of it, or null
  record MessageAnswer(
      Instant at, boolean fromReporter, String text, @Nullable SealAnswer openPgp) {
    static MessageAnswer of(Message message, Optional<NotedSeal> seal) {
      boolean theirs =
          message.author() instanceof Author.TheReporter
              || message.author() instanceof Author.ByMail;
      return new MessageAnswer(
          message.at(), theirs, message.text(), seal.map(SealAnswer::of).orElse(null));
    }
  }

  /// What OpenPGP says of a message.
  ///
  /// @param fromMatches whether the signer's certificate names the address it came from
  record SealAnswer(boolean encrypted, SealVerdict signature, boolean fromMatches) {
    static SealAnswer of(NotedSeal seal) {
      return new SealAnswer(seal.encrypted(), seal.verdict(), seal.fromMatches());
    }
  }

  /// A file; its bytes are at `/api/v1/attachments/{id}`.
  record FileAnswer(UUID id, String name, long size) {
    static FileAnswer of(Attachment file) {
      return new FileAnswer(file.id().value(), file.name(), file.size());
    }
  }

  /// What to write to the reporter: free words, or a letter of a kind.
  ///
  /// @param letter the kind, such as `human-answer`; null for free words
  /// @param text the words; for a letter null for the wording in force
  /// @param fields what to fill in for the marks that the house does not know, by their names
  record AnswerText(
      @Nullable String text, @Nullable String letter, @Nullable Map<String, String> fields) {

    NewLetter newLetter() {
      Map<LetterField, String> written = new EnumMap<>(LetterField.class);
      Map<String, String> given = fields == null ? Map.of() : fields;
      given.forEach((word, words) -> written.put(field(word), words == null ? "" : words));
      return new NewLetter(LetterForms.kind(letter == null ? "" : letter), text, written);
    }

    private static LetterField field(String word) {
      return LetterField.of(word)
          .orElseThrow(
              () -> Invalid.of("fields", "No letter has a mark called “" + word + "”.").refused());
    }
  }

  /// What the report becomes.
  record NewState(ReportState state) {}

  /// How urgent the report is.
  record NewUrgency(@Nullable String urgency) {}

  /// The number of a report that was filed.
  record Filed(String tracking) {}

  /// A report by a member of staff.
  record StaffReport(
      @Nullable String product,
      @Nullable String version,
      @Nullable String what,
      @Nullable String steps,
      @Nullable String impact) {
    Content content() {
      return Content.read(
          new Content(
              given(product),
              given(version),
              given(what),
              given(steps),
              given(impact),
              "",
              "",
              ""));
    }

    private static String given(@Nullable String words) {
      return words == null ? "" : words;
    }
  }
}
