package org.bellbuoy.notices.counter;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.customers.OwnFiles;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.notices.ConfirmReading;
import org.bellbuoy.notices.OwnAnswers;
import org.bellbuoy.notices.OwnNotice;
import org.bellbuoy.notices.OwnNotices;
import org.bellbuoy.standards.affected.Answer;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// A customer's own page for programs that carry the customer's session.
@RestController
@RequestMapping("/api/v1/customer")
class CustomerApi {

  private final OwnFiles files;
  private final OwnAnswers answers;
  private final OwnNotices notices;
  private final ConfirmReading confirm;

  CustomerApi(OwnFiles files, OwnAnswers answers, OwnNotices notices, ConfirmReading confirm) {
    this.files = files;
    this.answers = answers;
    this.notices = notices;
    this.confirm = confirm;
  }

  @GetMapping
  @Needs(Permission.AS_CUSTOMER)
  OwnPage get(Viewer viewer) {
    return new OwnPage(
        files.name(viewer),
        answers.of(files.installations(viewer)).stream().map(Runs::of).toList(),
        notices.all(viewer).stream().map(Told::of).toList());
  }

  @PostMapping("/notices/{code}/confirmation")
  @Needs(Permission.AS_CUSTOMER)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void confirm(Viewer viewer, @PathVariable String code) {
    confirm.confirm(viewer, code);
  }

  /// What we know of the customer, and what they were told, the latest first.
  record OwnPage(String name, List<Runs> installations, List<Told> notices) {}

  /// Something that runs there, or may.
  ///
  /// @param version empty where it is not known
  /// @param declared false for what they may use and told us of none
  record Runs(
      String product,
      String name,
      String label,
      String version,
      boolean declared,
      List<Open> open) {

    static Runs of(OwnAnswers.Open one) {
      var runs = one.installation();
      return new Runs(
          runs.code(),
          runs.name(),
          runs.label(),
          runs.version(),
          runs.isDeclared(),
          one.open().stream().map(Open::of).toList());
    }
  }

  /// What is open for it.
  ///
  /// @param answer such as `affected` or `unknown_version`
  /// @param fix the version of the same stream to take, or null where there is none
  record Open(
      String flaw,
      String answer,
      List<String> advisories,
      String title,
      @Nullable String fix,
      List<String> otherFixes,
      String sentence) {

    static Open of(Answer answer) {
      return new Open(
          answer.flaw(),
          answer.kind().key(),
          answer.advisories(),
          answer.title(),
          answer.fix().orElse(null),
          answer.others(),
          answer.sentence());
    }
  }

  /// A notice that is about them.
  ///
  /// @param number of the advisory; empty for a letter about an incident
  /// @param to the address in part; empty where no letter went
  record Told(
      String code,
      String number,
      String title,
      Instant at,
      String to,
      String state,
      @Nullable Instant confirmedAt) {

    static Told of(OwnNotice notice) {
      return new Told(
          notice.code(),
          notice.number(),
          notice.title(),
          notice.at(),
          notice.to(),
          notice.state(),
          notice.confirmedAt());
    }
  }
}
