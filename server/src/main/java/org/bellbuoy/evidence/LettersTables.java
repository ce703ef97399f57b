package org.bellbuoy.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.customers.Customer;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.notices.Exclusion;
import org.bellbuoy.notices.NoticeState;
import org.bellbuoy.notices.Pilot;
import org.bellbuoy.notices.Sent;
import org.bellbuoy.notices.Stopped;
import org.bellbuoy.standards.ledger.Hash;
import org.springframework.stereotype.Component;

/// What was sent to whom, as tables: customers by name, since they are told by duty; addresses only
/// as a hash, which somebody who knows one can compare.
@Component
class LettersTables {

  static final Chapter.LeftOut ADDRESSES =
      new Chapter.LeftOut(
          "addresses of recipients",
          "recipient_sha256 is the SHA-256 of the id of the letter, a line feed, and the address in"
              + " small letters: whoever knows an address can see whether it was written to.");

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final Customers customers;

  LettersTables(Customers customers) {
    this.customers = customers;
  }

  List<Chapter.Table> of(List<Sent> notices) {
    List<PackRow> heads = new ArrayList<>();
    List<PackRow> pilots = new ArrayList<>();
    List<PackRow> leftOut = new ArrayList<>();
    List<PackRow> stops = new ArrayList<>();
    List<PackRow> letters = new ArrayList<>();
    List<PackRow> whom = new ArrayList<>();
    List<PackRow> byHand = new ArrayList<>();
    Map<CustomerId, Customer> names = customers.named(HOUSE, concerned(notices));
    for (Sent notice : notices) {
      heads.add(head(notice));
      notice.pilot().ifPresent(each -> pilots.add(pilot(notice, each)));
      notice.leftOut().forEach(each -> leftOut.add(leftOut(notice, each, names)));
      notice.stopped().ifPresent(each -> stops.add(stopped(notice, each)));
      notice.letters().forEach(each -> letters.add(letter(notice, each)));
      notice.customers().forEach(each -> whom.add(customer(notice, each, names)));
      notice.byHand().forEach(each -> byHand.add(byHand(notice, each, names)));
    }
    return List.of(
        new Chapter.Table("Notices", heads),
        new Chapter.Table("Told first, before the others", pilots),
        new Chapter.Table("Left out by two persons", leftOut),
        new Chapter.Table("Stopped for good", stops),
        new Chapter.Table("Letters", letters),
        new Chapter.Table("Customers whom they are about", whom),
        new Chapter.Table("Told, or tried, by a person", byHand));
  }

  private static Set<CustomerId> concerned(List<Sent> notices) {
    Set<CustomerId> concerned = new HashSet<>();
    for (Sent notice : notices) {
      notice.customers().forEach(each -> concerned.add(each.customer()));
      notice.byHand().forEach(each -> concerned.add(each.customer()));
    }
    return concerned;
  }

  private static PackRow head(Sent notice) {
    return PackRow.empty()
        .with("about", notice.id())
        .with("notice", notice.code())
        .with("advisory", notice.number())
        .with("state", notice.state())
        .with("at", notice.plannedAt())
        .with("letters", notice.letters().size())
        .saidBy("notices.NoticeChanged", List.of("about"), "at");
  }

  private static PackRow pilot(Sent notice, Pilot pilot) {
    PackRow row =
        PackRow.empty()
            .with("about", notice.id())
            .with("notice", notice.code())
            .with("chosen_by", pilot.by().id())
            .with("told_first", pilot.first().total())
            .with("rest_at", pilot.restAt());
    return pilot
        .over()
        .map(by -> row.with("by", by.id()).saidBy("notices.PilotEnded", List.of("about"), "by"))
        .orElse(row);
  }

  private static PackRow leftOut(Sent notice, Exclusion each, Map<CustomerId, Customer> names) {
    return named(notice, each.customer(), names)
        .with("exclusion", each.id())
        .with("reason", each.reason())
        .with("words", each.words())
        .with("proposed_by", each.by().id())
        .with("proposed_at", each.at())
        .with("by", each.findConfirmedBy().map(Actor::id).orElse(null))
        .with("at", each.confirmedAt())
        .with("alone", each.alone())
        .saidBy("notices.ExclusionChanged", List.of("exclusion", "at"), "by", "reason");
  }

  private static PackRow stopped(Sent notice, Stopped stopped) {
    return PackRow.empty()
        .with("about", notice.id())
        .with("notice", notice.code())
        .with("state", NoticeState.STOPPED)
        .with("by", stopped.by().id())
        .with("at", stopped.at())
        .with("why", stopped.why())
        .saidBy("notices.NoticeChanged", List.of("about", "at"), "by", "state");
  }

  private static PackRow letter(Sent notice, Sent.Letter letter) {
    String address = letter.address().toLowerCase(Locale.ROOT);
    return PackRow.empty()
        .with("notice", notice.code())
        .with("delivery", letter.id())
        .with(
            "recipient_sha256",
            address.isEmpty()
                ? ""
                : Hash.of((letter.id() + "\n" + address).getBytes(UTF_8)).toString())
        .with("message_id", letter.messageId())
        .with("now", letter.how().state())
        .with("at", letter.how().at())
        .with("tries", letter.how().tries())
        .with("ambiguous", letter.how().ambiguous())
        .with("trouble", Optional.ofNullable(letter.how().trouble()).map(Enum::name).orElse(""))
        .saidBy("notices.NoticeSettled", List.of("delivery"), "at", "ambiguous");
  }

  private static PackRow customer(Sent notice, Sent.Whom whom, Map<CustomerId, Customer> names) {
    return named(notice, whom.customer(), names)
        .with("answer", whom.kind())
        .with("reached", whom.reached())
        .with("delivery", whom.letter().orElse(null));
  }

  private static PackRow byHand(Sent notice, Sent.ByHand told, Map<CustomerId, Customer> names) {
    return named(notice, told.customer(), names)
        .with("way", told.way())
        .with("outcome", told.outcome())
        .with("by", told.by().id())
        .with("at", told.at())
        .saidBy("notices.CustomerReached", List.of("customer", "at"), "by");
  }

  private static PackRow named(Sent notice, CustomerId customer, Map<CustomerId, Customer> names) {
    Customer known = names.get(customer);
    return PackRow.empty()
        .with("notice", notice.code())
        .with("customer", customer.value())
        .with("customer_name", known == null ? "" : known.name());
  }
}
