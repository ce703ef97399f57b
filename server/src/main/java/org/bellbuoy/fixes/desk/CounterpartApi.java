package org.bellbuoy.fixes.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.fixes.Counterpart;
import org.bellbuoy.fixes.Counterparts;
import org.bellbuoy.fixes.Exchange;
import org.bellbuoy.fixes.NameCounterpart;
import org.bellbuoy.fixes.NoteExchange;
import org.bellbuoy.fixes.WriteToCounterpart;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
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

/// Others who work on the same flaw, for programs.
@RestController
@RequestMapping("/api/v1/cases/{code}/counterparts")
class CounterpartApi {

  private final Cases cases;
  private final Counterparts counterparts;
  private final NameCounterpart name;
  private final NoteExchange note;
  private final WriteToCounterpart write;

  CounterpartApi(
      Cases cases,
      Counterparts counterparts,
      NameCounterpart name,
      NoteExchange note,
      WriteToCounterpart write) {
    this.write = write;
    this.cases = cases;
    this.counterparts = counterparts;
    this.name = name;
    this.note = note;
  }

  @GetMapping
  @Needs(Permission.READ_CASE)
  List<CounterpartAnswer> list(Viewer viewer, @PathVariable String code) {
    return counterparts.of(viewer, cases.get(viewer, code)).stream()
        .map(CounterpartAnswer::of)
        .toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.WORK_CASE)
  CounterpartAnswer name(
      Viewer viewer, @PathVariable String code, @RequestBody NewCounterpart asked) {
    String named = name.name(viewer, code, asked.kind(), asked.name(), asked.number());
    return get(viewer, code, named);
  }

  @GetMapping("/{counterpart}")
  @Needs(Permission.READ_CASE)
  CounterpartAnswer get(
      Viewer viewer, @PathVariable String code, @PathVariable String counterpart) {
    return CounterpartAnswer.of(counterparts.get(viewer, code, counterpart));
  }

  @PostMapping("/{counterpart}/exchanges")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.TAKE_PART)
  CounterpartAnswer note(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String counterpart,
      @RequestBody NewExchange asked) {
    note.note(
        viewer, code, counterpart, asked.kind(), asked.happenedAt(), asked.text(), asked.number());
    return get(viewer, code, counterpart);
  }

  /// A letter by mail.
  @PostMapping("/{counterpart}/letters")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.WORK_CASE)
  CounterpartAnswer write(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String counterpart,
      @RequestBody WriteToCounterpart.Typed asked) {
    write.write(viewer, code, counterpart, asked);
    return get(viewer, code, counterpart);
  }

  /// Somebody outside who works on the same flaw.
  ///
  /// @param number theirs, or left out
  record NewCounterpart(Counterpart.Kind kind, String name, @Nullable String number) {}

  /// What went there, or came from there.
  ///
  /// @param happenedAt left out for just now
  /// @param number theirs, if they gave one with it
  record NewExchange(
      Exchange.Kind kind, @Nullable Instant happenedAt, String text, @Nullable String number) {}

  /// Somebody outside, with what went to and fro.
  record CounterpartAnswer(
      String code,
      Counterpart.Kind kind,
      String name,
      String number,
      Instant namedAt,
      List<ExchangeAnswer> exchanges) {
    static CounterpartAnswer of(Counterpart with) {
      return new CounterpartAnswer(
          with.code(),
          with.kind(),
          with.name(),
          with.number(),
          with.namedAt(),
          with.exchanges().stream()
              .map(each -> new ExchangeAnswer(each.kind(), each.happenedAt(), each.text()))
              .toList());
    }
  }

  /// One entry.
  record ExchangeAnswer(Exchange.Kind kind, Instant happenedAt, String text) {}
}
