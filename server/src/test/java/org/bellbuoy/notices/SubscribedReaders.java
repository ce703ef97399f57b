package org.bellbuoy.notices;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bellbuoy.delivery.SendLetters;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.testkit.HouseAccount;
import org.bellbuoy.testkit.NoticeSink;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.jspecify.annotations.Nullable;

/// Readers who subscribe at the street and are told of revisions, and their mail server. The tests
/// share one house, so all of them leave at the end.
final class SubscribedReaders implements AutoCloseable {

  final NoticeSink sink = NoticeSink.open();
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  SubscribedReaders() {
    HouseAccount.forNotices(sink.port());
  }

  @Override
  public void close() {
    HouseAccount.noneForNotices();
    sink.close();
    List.of(
            "delete from notices.signup",
            "delete from notices.subscription",
            "update notices.delivery set state = 'BOUNCED' where state not in ('SENT', 'ACCEPTED')")
        .forEach(sql -> TestHouse.database().jdbc().sql(sql).update());
  }

  String address(String name) {
    return name + "-" + mark + "@readers.example";
  }

  void ask(String address, String level) {
    int status =
        new StreetVisitor()
            .post("/subscribe", Map.of("address", address, "level", level))
            .statusCode();
    if (status != 200) {
      throw new AssertionError("asked in vain: " + status);
    }
  }

  /// Asks for digests, and follows the link.
  String subscribed(String name, String level, String pace) {
    String address = address(name);
    new StreetVisitor()
        .post("/subscribe", Map.of("address", address, "level", level, "pace", pace));
    new StreetVisitor().post("/subscribe/confirm", Map.of("code", link(address)));
    hear();
    return address;
  }

  /// The code of the link in the letter that asks to confirm.
  String link(String address) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          int _ = TestHouse.get(HearSubscribers.class).hear();
          int _ = TestHouse.get(SendLetters.class).send();
          return !confirming(address).isEmpty();
        });
    return code("confirm", confirming(address).getLast().text());
  }

  /// Asks, and follows the link.
  String subscribed(String name, String level) {
    String address = address(name);
    ask(address, level);
    String link = link(address);
    new StreetVisitor().post("/subscribe/confirm", Map.of("code", link));
    hear();
    return address;
  }

  static void hear() {
    Awaitility.await()
        .until(() -> {
          int _ = TestHouse.get(HearSubscribers.class).hear();
          return TestHouse.database()
              .jdbc()
              .sql("select not exists (select 1 from notices.saying)")
              .query(Boolean.class)
              .single();
        });
  }

  static String code(String which, String text) {
    return text.replaceAll("(?s).*/subscribe/" + which + "(?:\\?code=|/)([\\w-]+).*", "$1");
  }

  Notice told(@Nullable Severity level) {
    return told(
        new Occasion("SA-" + mark, "The gate", "", Set.of(), List.of(), level, page(), null));
  }

  static Notice told(Occasion occasion) {
    return TestHouse.get(PlanNotice.class).plan(UUID.randomUUID(), UUID.randomUUID(), occasion);
  }

  /// The account of a notice once nobody waits for a first try.
  static Tally atRest(Notice notice) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          int _ = TestHouse.get(SendNotices.class).send();
          return tally(notice).untried() == 0;
        });
    return tally(notice);
  }

  static Tally tally(Notice notice) {
    return TestHouse.get(DeliveryStore.class).tally(notice.id());
  }

  List<NoticeSink.Taken> notices(String address) {
    return sink.to(address).stream().filter(each -> each.text().contains("SA-" + mark)).toList();
  }

  private List<NoticeSink.Taken> confirming(String address) {
    return sink.to(address).stream()
        .filter(each -> each.text().contains("/subscribe/confirm?code="))
        .toList();
  }

  private static URI page() {
    return URI.create("https://vendor.example/advisories/SA");
  }
}
