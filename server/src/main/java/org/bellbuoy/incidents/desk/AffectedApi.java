package org.bellbuoy.incidents.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.Attempt;
import org.bellbuoy.incidents.AttemptForm;
import org.bellbuoy.incidents.ByLetter;
import org.bellbuoy.incidents.Exposure;
import org.bellbuoy.incidents.ExposureForm;
import org.bellbuoy.incidents.NameAffected;
import org.bellbuoy.incidents.Reached;
import org.bellbuoy.incidents.RecordExposure;
import org.bellbuoy.incidents.TakeOffAffected;
import org.bellbuoy.incidents.TellAffected;
import org.bellbuoy.incidents.Touched;
import org.bellbuoy.incidents.WhomItTouches;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whom an incident touches, for programs of the staff.
@RestController
@RequestMapping("/api/v1/incidents/{code}")
class AffectedApi {

  private final Touched touched;
  private final RecordExposure exposure;
  private final NameAffected name;
  private final TellAffected tell;
  private final TakeOffAffected takeOff;

  AffectedApi(
      Touched touched,
      RecordExposure exposure,
      NameAffected name,
      TellAffected tell,
      TakeOffAffected takeOff) {
    this.touched = touched;
    this.exposure = exposure;
    this.name = name;
    this.tell = tell;
    this.takeOff = takeOff;
  }

  @GetMapping("/affected")
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<TouchedAnswer> all(Viewer viewer, @PathVariable String code) {
    WhomItTouches whom = touched.of(viewer, code);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(whom.incident().version()))
        .body(TouchedAnswer.of(whom));
  }

  /// Names one customer, or all who use a product.
  @PostMapping("/affected")
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<TouchedAnswer> name(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody AffectedSent sent) {
    int _ = name.name(viewer, code, sent.customer(), sent.product(), IfMatch.version(match));
    return all(viewer, code);
  }

  /// Says which personal data were exposed.
  @PostMapping("/exposures")
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<TouchedAnswer> expose(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody ExposureForm sent) {
    exposure.record(viewer, code, sent, IfMatch.version(match));
    return all(viewer, code);
  }

  @GetMapping("/affected/{customer}")
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<WholeAnswer> one(
      Viewer viewer, @PathVariable String code, @PathVariable String customer) {
    WhomItTouches.Whole whole = touched.one(viewer, code, customer);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(whole.named().affected().version()))
        .body(WholeAnswer.of(whole));
  }

  /// Writes down what a person did to tell them.
  @PostMapping("/affected/{customer}/attempts")
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<WholeAnswer> tell(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String customer,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody AttemptForm sent) {
    tell.tell(viewer, code, customer, sent, IfMatch.version(match));
    return one(viewer, code, customer);
  }

  /// Takes off a customer who was named by mistake.
  @PostMapping("/affected/{customer}/removal")
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<TouchedAnswer> takeOff(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String customer,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody MistakeSent sent) {
    takeOff.takeOff(viewer, code, customer, sent.mistake(), IfMatch.version(match));
    return all(viewer, code);
  }

  /// @param customer the number of one
  /// @param product the code of a product whose users are meant
  record AffectedSent(@Nullable String customer, @Nullable String product) {}

  /// @param mistake why they were named by mistake
  record MistakeSent(@Nullable String mistake) {}

  /// Which data, and whom.
  record TouchedAnswer(List<ExposureAnswer> exposures, List<CustomerAnswer> customers) {
    static TouchedAnswer of(WhomItTouches whom) {
      return new TouchedAnswer(
          whom.exposures().stream().map(ExposureAnswer::of).toList(),
          whom.customers().stream().map(CustomerAnswer::of).toList());
    }
  }

  /// An exposure of personal data.
  record ExposureAnswer(
      Exposure.Whose whose, Exposure.Part part, Exposure.Risk risk, String data, Instant at) {
    static ExposureAnswer of(Exposure of) {
      return new ExposureAnswer(of.whose(), of.part(), of.risk(), of.what(), of.at());
    }
  }

  /// A customer whom it affects.
  record CustomerAnswer(String customer, String name, Reached reached, ByLetter letter, int tries) {
    static CustomerAnswer of(WhomItTouches.Named of) {
      return new CustomerAnswer(
          of.customer().code(),
          of.customer().name(),
          of.affected().known(),
          of.affected().letter(),
          of.affected().tries());
    }
  }

  /// One of them with what was tried.
  record WholeAnswer(CustomerAnswer customer, List<AttemptAnswer> attempts) {
    static WholeAnswer of(WhomItTouches.Whole whole) {
      return new WholeAnswer(
          CustomerAnswer.of(whole.named()),
          whole.attempts().stream().map(AttemptAnswer::of).toList());
    }
  }

  /// What a person did to tell them.
  record AttemptAnswer(Attempt.Way way, Attempt.Outcome outcome, String note, Instant at) {
    static AttemptAnswer of(Attempt of) {
      return new AttemptAnswer(of.way(), of.outcome(), of.note(), of.at());
    }
  }
}
