package org.bellbuoy.advisories.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.AbandonRevision;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.AdvisoryState;
import org.bellbuoy.advisories.ApproveRevision;
import org.bellbuoy.advisories.DraftComments;
import org.bellbuoy.advisories.EditSection;
import org.bellbuoy.advisories.Gate;
import org.bellbuoy.advisories.Gates;
import org.bellbuoy.advisories.Origin;
import org.bellbuoy.advisories.PointOnward;
import org.bellbuoy.advisories.RevisionState;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.advisories.StartRevision;
import org.bellbuoy.advisories.Stated;
import org.bellbuoy.advisories.SubmitForReview;
import org.bellbuoy.advisories.WithdrawAdvisory;
import org.bellbuoy.advisories.WrittenSection;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.web.FieldNames;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Advisories for programs.
@RestController
@RequestMapping("/api/v1/advisories")
class AdvisoryApi {

  private final Advisories advisories;
  private final Gates gates;
  private final AdvisoryListPages drafting;
  private final EditSection editing;
  private final StateParticulars stating;
  private final SubmitForReview submitting;
  private final ApproveRevision approving;
  private final AbandonRevision abandoning;
  private final StartRevision starting;
  private final WithdrawAdvisory withdrawing;
  private final PointOnward pointing;
  private final DraftComments comments;
  private final Clock clock;

  AdvisoryApi(
      Advisories advisories,
      Gates gates,
      AdvisoryListPages drafting,
      EditSection editing,
      StateParticulars stating,
      SubmitForReview submitting,
      ApproveRevision approving,
      AbandonRevision abandoning,
      StartRevision starting,
      WithdrawAdvisory withdrawing,
      PointOnward pointing,
      DraftComments comments,
      Clock clock) {
    this.advisories = advisories;
    this.gates = gates;
    this.drafting = drafting;
    this.editing = editing;
    this.stating = stating;
    this.submitting = submitting;
    this.approving = approving;
    this.abandoning = abandoning;
    this.starting = starting;
    this.withdrawing = withdrawing;
    this.pointing = pointing;
    this.comments = comments;
    this.clock = clock;
  }

  @GetMapping
  @Needs(Permission.READ_CASE)
  Slice<AdvisoryAnswer> list(Viewer viewer, Portion portion) {
    return advisories.list(viewer, portion).map(this::answer);
  }

  @PostMapping
  @Needs(Permission.DRAFT_ADVISORY)
  ResponseEntity<DraftAnswer> draft(Viewer viewer, @RequestBody NewDraft asked) {
    String address = drafting.draft(viewer, asked.start()).address();
    String code = address.substring(address.lastIndexOf('/') + 1);
    return answer(viewer, code.replaceAll("[?].*", ""), HttpStatus.CREATED);
  }

  @GetMapping("/{code}")
  @Needs(Permission.READ_CASE)
  ResponseEntity<DraftAnswer> get(Viewer viewer, @PathVariable String code) {
    return answer(viewer, code, HttpStatus.OK);
  }

  @PutMapping("/{code}/sections/{name}")
  @Needs(Permission.DRAFT_ADVISORY)
  ResponseEntity<DraftAnswer> edit(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String name,
      @RequestBody SectionEdit asked) {
    SectionName section = SectionName.find(name).orElseThrow(() -> new Missing().refused());
    AdvisoryId id = known(viewer, code).id();
    FieldNames.renamed(
        section.key(),
        "text",
        () -> editing.edit(viewer, id, section, asked.text(), asked.version(), asked.read()));
    return answer(viewer, code, HttpStatus.OK);
  }

  @PutMapping("/{code}/particulars")
  @Needs(Permission.DRAFT_ADVISORY)
  ResponseEntity<DraftAnswer> state(
      Viewer viewer, @PathVariable String code, @RequestBody StatedParticulars asked) {
    stating.state(viewer, known(viewer, code).id(), asked);
    return answer(viewer, code, HttpStatus.OK);
  }

  @PostMapping("/{code}/submission")
  @Needs(Permission.DRAFT_ADVISORY)
  ResponseEntity<DraftAnswer> submit(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody Submission asked) {
    submitting.submit(viewer, known(viewer, code).id(), asked.number(), IfMatch.version(ifMatch));
    return answer(viewer, code, HttpStatus.OK);
  }

  @PostMapping("/{code}/approval")
  @Needs(Permission.APPROVE_ADVISORY)
  ResponseEntity<DraftAnswer> approve(
      Viewer viewer, @PathVariable String code, @RequestBody Approval asked) {
    approving.approve(viewer, known(viewer, code).id(), asked.hash(), asked.typed());
    return answer(viewer, code, HttpStatus.OK);
  }

  @PostMapping("/{code}/abandonment")
  @Needs(Permission.DRAFT_ADVISORY)
  ResponseEntity<DraftAnswer> abandon(Viewer viewer, @PathVariable String code) {
    abandoning.abandon(viewer, known(viewer, code).id());
    return answer(viewer, code, HttpStatus.OK);
  }

  @PostMapping("/{code}/revisions")
  @Needs(Permission.DRAFT_ADVISORY)
  ResponseEntity<DraftAnswer> revise(Viewer viewer, @PathVariable String code) {
    starting.start(viewer, known(viewer, code).id());
    return answer(viewer, code, HttpStatus.CREATED);
  }

  @PostMapping("/{code}/onward")
  @Needs(Permission.DRAFT_ADVISORY)
  ResponseEntity<DraftAnswer> point(Viewer viewer, @PathVariable String code) {
    pointing.point(viewer, known(viewer, code).id());
    return answer(viewer, code, HttpStatus.CREATED);
  }

  @PostMapping("/{code}/withdrawal")
  @Needs(Permission.DRAFT_ADVISORY)
  ResponseEntity<DraftAnswer> withdraw(
      Viewer viewer, @PathVariable String code, @RequestBody Withdrawal asked) {
    withdrawing.withdraw(viewer, known(viewer, code).id(), asked.reason(), asked.successor());
    return answer(viewer, code, HttpStatus.CREATED);
  }

  private Advisory known(Viewer viewer, String code) {
    return advisories.byCode(viewer, code);
  }

  private ResponseEntity<DraftAnswer> answer(Viewer viewer, String code, HttpStatus status) {
    Advisory advisory = known(viewer, code);
    AdvisoryPreview opened = advisories.open(viewer, advisory.id());
    List<GateAnswer> results =
        opened.revision().state().underWay()
            ? gates.of(viewer, advisory.id()).stream().map(GateAnswer::of).toList()
            : List.of();
    return ResponseEntity.status(status)
        .eTag(IfMatch.tag(opened.revision().version()))
        .body(DraftAnswer.of(answer(advisory), opened, results, comments.open(viewer, opened)));
  }

  private AdvisoryAnswer answer(Advisory advisory) {
    return new AdvisoryAnswer(
        advisory.code(),
        advisory.trackingId(),
        advisory.origin(),
        advisory.state(),
        advisory.initialRelease(),
        advisory.currentRelease(),
        advisory.nextUpdateBy(),
        advisory.overdue(clock.instant()));
  }

  /// An advisory in the list.
  record AdvisoryAnswer(
      String code,
      @Nullable String number,
      Origin origin,
      AdvisoryState state,
      @Nullable Instant published,
      @Nullable Instant updated,
      @Nullable Instant nextUpdateBy,
      boolean overdue) {}

  /// An advisory with the revision under way, or the last one.
  ///
  /// @param openComments how many comments of the circle are not settled; they do not block
  record DraftAnswer(
      AdvisoryAnswer advisory,
      UUID revision,
      int number,
      AdvisoryKind kind,
      RevisionState state,
      String hash,
      Map<String, SectionAnswer> sections,
      Stated stated,
      List<GateAnswer> gates,
      long openComments) {
    static DraftAnswer of(
        AdvisoryAnswer advisory, AdvisoryPreview opened, List<GateAnswer> gates, long comments) {
      return new DraftAnswer(
          advisory,
          opened.revision().id().value(),
          opened.revision().number(),
          opened.revision().kind(),
          opened.revision().state(),
          opened.hash(),
          opened.sections().stream()
              .collect(Collectors.toMap(each -> each.name().key(), SectionAnswer::of)),
          Stated.of(opened.revision().kind(), opened.content().particulars()),
          gates,
          comments);
    }
  }

  /// A section with the version to send back.
  record SectionAnswer(String text, long version) {
    static SectionAnswer of(WrittenSection section) {
      return new SectionAnswer(section.text(), section.version());
    }
  }

  /// How a gate stands.
  record GateAnswer(int number, String gate, Gate.Light light, String sentence, String field) {
    static GateAnswer of(Gate.Result result) {
      return new GateAnswer(
          result.gate().number(),
          result.gate().key(),
          result.light(),
          result.sentence(),
          result.gate().field());
    }
  }

  /// From which case, for which occasion, and from whose words.
  ///
  /// @param template the code of a template of the house
  /// @param like the number or code of an advisory, where no template is named
  record NewDraft(String caseCode, String kind, @Nullable String template, @Nullable String like) {

    AdvisoryListPages.Start start() {
      return new AdvisoryListPages.Start(
          caseCode, kind, template == null ? "" : template, like == null ? "" : like);
    }
  }

  /// The new words of a section, and the version they replace; 0 for the first words.
  ///
  /// @param read the words of that version: with them, what others wrote meanwhile is merged
  record SectionEdit(String text, long version, @Nullable String read) {}

  /// The number wished for, or empty for the next free one.
  record Submission(String number) {}

  /// The hash of what was read.
  ///
  /// @param alone `alone`, where nobody else could approve it and it is an emergency
  record Approval(String hash, @Nullable String alone) {
    String typed() {
      return alone == null ? "" : alone;
    }
  }

  /// Why it ends, and what takes its place.
  record Withdrawal(String reason, @Nullable String successor) {}
}
