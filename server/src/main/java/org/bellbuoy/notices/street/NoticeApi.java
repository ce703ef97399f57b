package org.bellbuoy.notices.street;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bellbuoy.correspondence.CodeGuard;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.notices.AskForNotices;
import org.bellbuoy.notices.ConfirmNotices;
import org.bellbuoy.notices.Genuine;
import org.bellbuoy.notices.LeaveNotices;
import org.bellbuoy.notices.Pace;
import org.bellbuoy.notices.Wanted;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Notices for programs of strangers: ask for them, confirm, leave, and prove one.
@RestController
class NoticeApi {

  private static final int LONGEST = 100;

  private final NoticeViews views;
  private final CodeGuard guard;
  private final AskForNotices ask;
  private final ConfirmNotices confirm;
  private final LeaveNotices leave;
  private final Genuine genuine;

  NoticeApi(
      NoticeViews views,
      CodeGuard guard,
      AskForNotices ask,
      ConfirmNotices confirm,
      LeaveNotices leave,
      Genuine genuine) {
    this.views = views;
    this.guard = guard;
    this.ask = ask;
    this.confirm = confirm;
    this.leave = leave;
    this.genuine = genuine;
  }

  /// A letter with a link goes to the address; nothing else does before it is confirmed.
  @PostMapping("/api/v1/subscriptions")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Needs(Permission.ANYONE)
  void ask(@RequestBody NewSubscription sent) {
    List<String> products = Objects.requireNonNullElse(sent.products(), List.of());
    Wanted wanted =
        Wanted.read(sent.address(), products, sent.level(), sent.pace(), views.offered());
    guard.asks();
    ask.ask(wanted);
  }

  @PostMapping("/api/v1/subscriptions/confirmations")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Needs(Permission.ANYONE)
  void confirm(@RequestBody Confirmation sent) {
    Reading reading = new Reading();
    String code = reading.line("code", sent.code(), LONGEST);
    Optional<Pace> pace = Pace.read(reading, sent.pace());
    reading.finish();
    confirm.confirm(code, pace.orElse(null));
  }

  @PostMapping("/api/v1/subscriptions/endings")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Needs(Permission.ANYONE)
  void leave(@RequestBody LinkCode sent) {
    leave.leave(sent.read());
  }

  /// What the notice with this code told of.
  @GetMapping("/api/v1/genuine/{code}")
  @Needs(Permission.ANYONE)
  ProvenNotice notice(@PathVariable String code) {
    return genuine
        .notice(code)
        .map(found -> new ProvenNotice(found.number(), found.page(), found.at()))
        .orElseThrow(() -> new Missing().refused());
  }

  /// The addresses from which we write.
  @GetMapping("/api/v1/senders")
  @Needs(Permission.ANYONE)
  List<String> senders() {
    return genuine.senders();
  }

  /// What is asked for.
  ///
  /// @param products codes; left out for all
  /// @param level the least severity: `low`, `medium`, `high` or `critical`
  /// @param pace how often: `at-once`, `daily` or `weekly`; left out for at once
  record NewSubscription(
      @Nullable String address,
      @Nullable List<String> products,
      @Nullable String level,
      @Nullable String pace) {}

  /// The code of a link that confirms.
  ///
  /// @param pace how often: `at-once`, `daily` or `weekly`; left out for what was asked for
  record Confirmation(@Nullable String code, @Nullable String pace) {}

  /// The code of a link in a letter.
  record LinkCode(@Nullable String code) {

    String read() {
      Reading reading = new Reading();
      String read = reading.line("code", code, LONGEST);
      reading.finish();
      return read;
    }
  }

  /// A notice that is ours.
  record ProvenNotice(String number, URI page, Instant at) {}
}
