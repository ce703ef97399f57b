package org.bellbuoy.grants.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.grants.Asked;
import org.bellbuoy.grants.ConfirmWipe;
import org.bellbuoy.grants.DeclineEnvironment;
import org.bellbuoy.grants.Grant;
import org.bellbuoy.grants.GrantEnvironment;
import org.bellbuoy.grants.GrantForm;
import org.bellbuoy.grants.GrantState;
import org.bellbuoy.grants.Grants;
import org.bellbuoy.grants.HandOutAgain;
import org.bellbuoy.grants.OpenedGrant;
import org.bellbuoy.grants.RevokeGrant;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Test environments for programs of the staff. Credentials go in here and never come out.
@PartOf(Part.TEST_ENVIRONMENTS)
@RestController
@RequestMapping("/api/v1/test-environments")
class GrantApi {

  private final Grants grants;
  private final GrantEnvironment grant;
  private final DeclineEnvironment decline;
  private final RevokeGrant revoke;
  private final HandOutAgain handOut;
  private final ConfirmWipe wipe;
  private final People people;

  GrantApi(
      Grants grants,
      GrantEnvironment grant,
      DeclineEnvironment decline,
      RevokeGrant revoke,
      HandOutAgain handOut,
      ConfirmWipe wipe,
      People people) {
    this.grants = grants;
    this.grant = grant;
    this.decline = decline;
    this.revoke = revoke;
    this.handOut = handOut;
    this.wipe = wipe;
    this.people = people;
  }

  /// @param show `all`, or `open` for those where somebody has something to do or to watch
  @GetMapping
  @Needs(Permission.READ_INTAKE)
  Slice<LineAnswer> list(
      Viewer viewer, Portion portion, @RequestParam(defaultValue = "open") String show) {
    return grants.list(viewer, GrantPages.states(show), portion).map(LineAnswer::of);
  }

  @GetMapping("/{code}")
  @Needs(Permission.STAFF)
  ResponseEntity<GrantAnswer> get(Viewer viewer, @PathVariable String code) {
    OpenedGrant opened = grants.open(viewer, code);
    Map<UUID, String> names = people.names(viewer, opened.grant().findWiper().stream().toList());
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(opened.grant().version()))
        .body(GrantAnswer.of(opened, names));
  }

  @PostMapping("/{code}/grant")
  @Needs(Permission.GRANT_ENVIRONMENT)
  ResponseEntity<GrantAnswer> grant(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody GrantForm sent) {
    grant.grant(viewer, code, sent, IfMatch.version(match));
    return get(viewer, code);
  }

  @PostMapping("/{code}/refusal")
  @Needs(Permission.GRANT_ENVIRONMENT)
  ResponseEntity<GrantAnswer> decline(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody GrantReason sent) {
    decline.decline(viewer, code, sent.reason(), IfMatch.version(match));
    return get(viewer, code);
  }

  @PostMapping("/{code}/revocation")
  @Needs(Permission.GRANT_ENVIRONMENT)
  ResponseEntity<GrantAnswer> revoke(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody GrantReason sent) {
    revoke.revoke(viewer, code, sent.reason(), IfMatch.version(match));
    return get(viewer, code);
  }

  /// Hands out other credentials, because the first were lost.
  @PostMapping("/{code}/credentials")
  @Needs(Permission.GRANT_ENVIRONMENT)
  ResponseEntity<GrantAnswer> handOut(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody NewCredentials sent) {
    handOut.handOut(viewer, code, sent.credentials(), IfMatch.version(match));
    return get(viewer, code);
  }

  /// Says that it is wiped.
  @PostMapping("/{code}/wipe")
  @Needs(Permission.STAFF)
  ResponseEntity<GrantAnswer> wipe(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
    wipe.confirm(viewer, code, IfMatch.version(match));
    return get(viewer, code);
  }

  /// Why; the researcher reads it.
  record GrantReason(@Nullable String reason) {}

  /// What the researcher is shown once.
  record NewCredentials(@Nullable String credentials) {}

  /// One of a list.
  record LineAnswer(
      String number, String code, GrantState state, Instant askedAt, @Nullable Instant end) {
    static LineAnswer of(Grant grant) {
      AgreedMoment end = grant.end();
      return new LineAnswer(
          grant.number(),
          grant.code(),
          grant.state(),
          grant.askedAt(),
          end == null ? null : end.instant());
    }
  }

  /// One of them.
  ///
  /// @param asked what was asked for; null for the person who only wipes it
  /// @param report the number of the report in whose mailbox it was asked for
  /// @param reports numbers of reports that name it
  record GrantAnswer(
      String number,
      GrantState state,
      @Nullable String asked,
      @Nullable LocalDate until,
      @Nullable String report,
      String scope,
      String reason,
      Instant askedAt,
      @Nullable LocalDateTime local,
      @Nullable String zone,
      @Nullable Instant end,
      @Nullable String wiper,
      @Nullable Instant shownAt,
      @Nullable Instant endedAt,
      @Nullable Instant wipedAt,
      List<String> reports) {

    static GrantAnswer of(OpenedGrant opened, Map<UUID, String> names) {
      Grant grant = opened.grant();
      Asked asked = opened.asked();
      AgreedMoment end = grant.end();
      return new GrantAnswer(
          grant.number(),
          grant.state(),
          asked == null ? null : asked.what(),
          asked == null ? null : asked.until(),
          asked == null ? null : grant.report(),
          opened.scope(),
          opened.reason(),
          grant.askedAt(),
          end == null ? null : end.local(),
          end == null ? null : end.zone().getId(),
          end == null ? null : end.instant(),
          grant.findWiper().map(id -> names.getOrDefault(id, "")).orElse(null),
          grant.shownAt(),
          grant.endedAt(),
          grant.wipedAt(),
          opened.reports());
    }
  }
}
