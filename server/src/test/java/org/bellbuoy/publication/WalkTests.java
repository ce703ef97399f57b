package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bellbuoy.testkit.StreetFromOutside.answers;
import static org.bellbuoy.testkit.StreetFromOutside.says;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Role;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.outside.Answer;
import org.bellbuoy.standards.outside.Cause;
import org.bellbuoy.standards.outside.DomainNames;
import org.bellbuoy.standards.outside.DomainNames.Reply;
import org.bellbuoy.standards.outside.Limits;
import org.bellbuoy.standards.outside.Look;
import org.bellbuoy.standards.outside.OpenPgp;
import org.bellbuoy.standards.outside.Seen;
import org.bellbuoy.standards.outside.Severity;
import org.bellbuoy.standards.outside.Walk;
import org.bellbuoy.testkit.StreetFromOutside;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestPolicy;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// The walk from outside, through this very house with a published advisory, well and with faults
/// that stand on the way. What others have published meanwhile is no concern of these tests.
class WalkTests {

  private final ReleaseRiver river = new ReleaseRiver();
  private final AdvisoryFacts facts = released();
  private final String csaf = Addresses.csaf(facts);
  private final StreetFromOutside street = new StreetFromOutside();
  private DomainNames names = (_, _) -> new Reply.NotAsked();

  @Test
  void findsNothingWrongWithWhatTheHousePublishes() {
    Seen seen = walk();

    assertThat(wrong(seen, each -> !each.contains("It was last updated in the future")))
        .as("of this advisory, and of what there is once")
        .noneMatch(each ->
            each.contains(facts.tracking().id().toLowerCase(java.util.Locale.ROOT))
                || each.contains("security.txt")
                || each.contains("provider-metadata")
                || each.contains("openpgp")
                || each.startsWith("cache ")
                || each.startsWith("weight ")
                || each.startsWith("third-party "));
    assertThat(seen.documents()).isPositive();
    assertThat(seen.pages()).isPositive();
  }

  @Test
  void findsEachFaultByItsCauseAndNothingElse() {
    Set<String> before = causes();

    assertThat(with(csaf + ".sha256", says(_ -> "00  x\n"), before)).containsExactly("hash");
    assertThat(with(csaf + ".asc", signatureOf(csaf, ".asc"), before)).containsExactly("signature");
    assertThat(with(csaf, says(text -> text + "\n"), before)).containsExactly("rewritten");
    assertThat(with(csaf + ".sha512", answers(404, Map.of()), before)).containsExactly("missing");
    assertThat(with(csaf, answers(500, Map.of()), before)).containsExactly("server-error");
    assertThat(with(csaf, _ -> new Answer.TooLarge(), before)).containsExactly("document");
    assertThat(with(csaf, _ -> new Answer.TooSlow(), before)).containsExactly("host-away");
    assertThat(with(csaf, answers(302, Map.of("location", "https://other.example/x")), before))
        .containsExactly("led-elsewhere");
  }

  @Test
  void findsFaultsOfTheFrontAndOfTheIndexes() {
    Set<String> before = causes();
    String feed = Addresses.WHITE + "csaf-feed-tlp-white.json";
    String name = csaf.substring(Addresses.WHITE.length());

    assertThat(
            with(
                Addresses.SECURITY_TXT,
                says(text -> text.replaceAll("Expires: .*", "Expires: 2021-01-01T00:00:00Z")),
                before))
        .containsExactlyInAnyOrder("security-txt-expires", "signature");
    assertThat(
            with(
                Addresses.WHITE + "index.txt", says(text -> text.replace(name + "\n", "")), before))
        .containsExactly("index");
    assertThat(
            with(feed, says(text -> text.replace("\"rel\": \"hash\"", "\"rel\": \"x\"")), before))
        .containsExactly("rolie");
    assertThat(with("/feeds/advisories.rss", says(text -> text.replace("</rss>", "")), before))
        .containsExactly("feed");
    assertThat(
            with(
                Addresses.page(facts.tracking().id()),
                says(text ->
                    text.replace("</main>", "<img src=\"https://pixel.example/x\"></main>")),
                before))
        .containsExactly("third-party");
    street
        .mend()
        .plant(
            Addresses.page(facts.tracking().id())::equals,
            says(text -> text.replace("</main>", "<a href=\"/nowhere/to/go\">x</a></main>")));
    assertThat(
            cause(walk(new Limits(50_000, 25, 20_000, Duration.ofMinutes(5))), "missing")
                .symptoms())
        .anyMatch(symptom -> symptom.toString().contains("/nowhere/to/go"));
    street.mend();
  }

  @Test
  void callsAKeyThatIsGoneOneThingHoweverManyItSigned() {
    Set<String> before = causes();

    street.plant(path -> path.startsWith(Addresses.KEYS), answers(404, Map.of()));
    Seen seen = walk();

    assertThat(fresh(seen, before)).containsExactly("key");
    assertThat(cause(seen, "key").symptoms()).hasSizeGreaterThan(2);
    assertThat(cause(seen, "key").severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void callsClocksThatDifferOneThing() {
    Set<String> before = causes();

    street.plant(
        path -> path.equals("/"),
        answer ->
            answer instanceof Answer.Got got
                ? new Answer.Got(
                    200,
                    Map.of(
                        "date",
                        "Sat, 01 Jan 2000 00:00:00 GMT",
                        "etag",
                        "x",
                        "cache-control",
                        "no-cache",
                        "content-type",
                        "text/html"),
                    got.body())
                : answer);

    assertThat(fresh(walk(), before)).containsExactly("clock");
  }

  @Test
  void asksNoMoreThanItsBoundsAndSaysSo() {
    Seen seen = walk(new Limits(12, 1, 1, Duration.ofMinutes(5)));

    assertThat(street.asked()).isBetween(12, 40);
    assertThat(seen.requests()).isEqualTo(12);
    assertThat(seen.causes())
        .anyMatch(cause -> cause.id().equals("bounds") && cause.severity() == Severity.NOTE);
  }

  @Test
  void asksWhetherTheMailOfTheContactProvesItself() {
    Set<String> before = causes();
    names =
        (name, kind) ->
            switch (kind) {
              case MX -> new Reply.Found(List.of("10 mail.example.test."));
              case TXT ->
                  name.startsWith("_dmarc.")
                      ? new Reply.Found(List.of("v=DMARC1; p=none"))
                      : name.contains("_domainkey")
                          ? new Reply.Found(List.of("v=DKIM1; k=rsa; p="))
                          : new Reply.Found(List.of("v=spf1 +all", "other"));
            };

    assertThat(fresh(walk(), before)).containsExactlyInAnyOrder("spf", "dmarc", "dkim");
    names = (_, _) -> new Reply.None();
    assertThat(fresh(walk(), before)).containsExactlyInAnyOrder("mx", "spf", "dmarc", "dkim");
  }

  /// The signature of another file, which is good and belongs elsewhere.
  private UnaryOperator<Answer> signatureOf(String path, String end) {
    String other = Addresses.csaf(facts, org.bellbuoy.standards.csaf.CsafVersion.V2_1) + end;
    assertThat(other).isNotEqualTo(path + end);
    return _ -> street.plain(TestHouse.get(Installation.class).at(other));
  }

  /// What is wrong beyond what was wrong before.
  private List<String> with(String path, UnaryOperator<Answer> fault, Set<String> before) {
    street.mend().plant(path::equals, fault);
    List<String> fresh = fresh(walk(), before);
    street.mend();
    return fresh;
  }

  private Set<String> causes() {
    return new TreeSet<>(wrong(walk(), _ -> true));
  }

  private static List<String> fresh(Seen seen, Set<String> before) {
    return wrong(seen, each -> !before.contains(each)).stream()
        .map(each -> each.substring(0, each.indexOf(' ')))
        .toList();
  }

  private static Cause cause(Seen seen, String id) {
    return seen.causes().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> wrong(Seen seen, Predicate<String> which) {
    return seen.causes().stream()
        .filter(cause -> cause.severity() != Severity.NOTE)
        .map(cause -> cause.id() + " " + cause.address() + " " + cause.sentence())
        .filter(which)
        .collect(Collectors.toList());
  }

  private Seen walk() {
    return walk(new Limits(10_000, 1_000, 25, Duration.ofMinutes(5)));
  }

  private Seen walk(Limits limits) {
    return new Walk(street, names, TestHouse.get(OpenPgp.class), TestHouse.clock(), _ -> {})
        .walk(new Look(TestHouse.get(Installation.class).publicUrl(), List.of("sel"), limits));
  }

  private AdvisoryFacts released() {
    int _ = TestPolicy.number(TestStaff.person(Role.LEAD));
    CaseFile file = river.fixed(river.fresh());
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    String number = river.publish(id, river.approved(id)).trackingId();
    TestHouse.get(BakeTree.class).bake();
    return TestHouse.get(PublishedAdvisories.class).byNumber(number).orElseThrow();
  }
}
