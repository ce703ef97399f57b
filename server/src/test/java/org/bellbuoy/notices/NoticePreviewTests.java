package org.bellbuoy.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.customers.HitReason;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.publication.Published;
import org.bellbuoy.publication.ReleaseRiver;
import org.bellbuoy.standards.affected.AnswerKind;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Before a notice goes out one sees who would be told and how, and says who is told first.
class NoticePreviewTests {

  private final ReleaseRiver river = new ReleaseRiver();
  private final SubscribedReaders readers = new SubscribedReaders();
  private final GateUsers users = new GateUsers(readers, "beacon");
  private final List<String> added = new ArrayList<>();
  private final NoticePreviews previews = TestHouse.get(NoticePreviews.class);

  @AfterEach
  void everybodyLeaves() {
    added.forEach(users::removed);
    readers.close();
  }

  @Test
  void countsWhoWouldBeToldAndHow() {
    user("hit", "4.2.1");
    user("odd", "the latest");
    user("well", "4.2.3");
    String asked = readers.subscribed("asked", "low");
    String code = approved().code();

    Preview preview = previews.of(river.lead, code);

    assertThat(mine(code, new PreviewChoice(null, null)))
        .extracting(line -> line.customer().code(), PreviewLine::kind, PreviewLine::grounds)
        .containsExactlyInAnyOrder(
            org.assertj.core.api.Assertions.tuple(
                users.code("hit"), AnswerKind.AFFECTED, Set.of(Ground.INSTALLED)),
            org.assertj.core.api.Assertions.tuple(
                users.code("odd"), AnswerKind.UNKNOWN_VERSION, Set.of(Ground.INSTALLED)));
    assertThat(mine(code, new PreviewChoice(users.code("hit"), null)).getFirst().why())
        .extracting(HitReason::where)
        .singleElement()
        .asString()
        .endsWith(" 4.2.1, as written down in the register");
    assertThat(asked).isNotEmpty();
    assertThat(preview.isNews()).isTrue();
    assertThat(preview.customers()).isGreaterThanOrEqualTo(2);
    assertThat(preview.letters()).isGreaterThanOrEqualTo(3);
    assertThat(preview.subscribers()).isGreaterThanOrEqualTo(1);
    assertThat(preview.verdicts().get(AnswerKind.AFFECTED)).isGreaterThanOrEqualTo(1);
    assertThat(preview.ways().get(Way.MAIL)).isGreaterThanOrEqualTo(2);
  }

  @Test
  void findsThemByNameByNumberAndByHowTheyAreTold() {
    user("one", "4.2.1");
    user("two", "4.2.1");
    String code = approved().code();

    assertThat(mine(code, new PreviewChoice("WORKS two", ""))).hasSize(1);
    assertThat(mine(code, new PreviewChoice(users.code("one"), null))).hasSize(1);
    assertThat(mine(code, new PreviewChoice("", "mail"))).hasSize(2);
    assertThat(mine(code, new PreviewChoice("", "nobody"))).isEmpty();
    assertThatThrownBy(() -> mine(code, new PreviewChoice("", "pigeon")))
        .hasMessageContaining("invalid");
  }

  @Test
  void goesOnWhereTheLastPageEnded() {
    user("one", "4.2.1");
    user("two", "4.2.1");
    String code = approved().code();
    PreviewChoice mine = new PreviewChoice(users.own, null);

    Slice<PreviewLine> first = previews.lines(river.lead, code, mine, new Portion(1, null));
    Slice<PreviewLine> second =
        previews.lines(river.lead, code, mine, new Portion(1, first.cursor().orElseThrow()));

    assertThat(first.items()).hasSize(1);
    assertThat(second.items()).hasSize(1);
    assertThat(second.cursor()).isEmpty();
    assertThat(first.items().getFirst().customer().code())
        .isNotEqualTo(second.items().getFirst().customer().code());
  }

  @Test
  void showsNothingToWhoeverIsNotInTheCircle() {
    String code = approved().code();
    Viewer.Staff other = TestStaff.person(Role.LEAD);

    assertThatThrownBy(() -> previews.of(other, code)).hasMessageContaining("not-found");
    assertThatThrownBy(
            () -> TestHouse.get(ChoosePilot.class).choose(other, code, PilotForm.none(), 0))
        .hasMessageContaining("not-found");
    assertThatThrownBy(() -> previews.of(river.publisher, code))
        .as("in the circle, but no business of theirs")
        .hasMessageContaining("not-allowed");
  }

  @Test
  void keepsWhoIsToldFirstUntilItGoesOut() {
    user("friend", "4.2.1");
    user("other", "4.2.1");
    Advisory advisory = approved();
    ChoosePilot choose = TestHouse.get(ChoosePilot.class);
    assertThatThrownBy(() -> choose.choose(river.lead, advisory.code(), named("K.nobody"), 0))
        .hasMessageContaining("invalid");
    PilotForm friend = named(users.code("friend"));
    choose.choose(river.lead, advisory.code(), friend, 0);
    assertThatThrownBy(() -> choose.choose(river.lead, advisory.code(), friend, 0))
        .hasMessageContaining("changed-meanwhile");
    Preview preview = previews.of(river.lead, advisory.code());
    assertThat(preview.named()).containsExactly(users.code("friend"));
    assertThat(mine(advisory.code(), new PreviewChoice(users.code("friend"), null)))
        .allMatch(PreviewLine::first);

    Published published = river.publish(advisory.id(), hash);
    Notice notice = planned(published);

    assertThat(readers.sink.to(users.address("other"))).isEmpty();
    assertThat(readers.sink.to(users.address("friend"))).hasSize(1);
    assertThat(TestHouse.get(Pilots.class).of(notice.id()).orElseThrow().isUnderWay()).isTrue();
    assertThat(previews.of(river.lead, advisory.code()).planned().orElseThrow().id())
        .isEqualTo(notice.id());
    assertThatThrownBy(() -> choose.choose(river.lead, advisory.code(), friend, 1))
        .hasMessageContaining("notice-planned");
    TestHouse.get(StopNotice.class)
        .stop(river.lead, notice.code(), new StopForm("Enough was seen.", notice.code()));
  }

  private String hash = "";

  private Advisory approved() {
    CaseFile file = river.fixed(river.fresh());
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    hash = river.approved(id);
    return TestHouse.get(Advisories.class).get(river.lead, id);
  }

  private Notice planned(Published published) {
    NoticeStore notices = TestHouse.get(NoticeStore.class);
    PublishedAdvisories all = TestHouse.get(PublishedAdvisories.class);
    Awaitility.await()
        .atMost(java.time.Duration.ofSeconds(60))
        .until(() -> {
          int _ = TestHouse.get(SendNotices.class).send();
          return !readers.sink.to(users.address("friend")).isEmpty();
        });
    assertThat(all.byNumber(published.trackingId())).isPresent();
    return notices.list(null, 50).stream()
        .filter(each -> each.number().equals(published.trackingId()))
        .findFirst()
        .orElseThrow();
  }

  private void user(String name, String version) {
    added.add(name);
    String _ = users.customer(name, version);
  }

  private static PilotForm named(String code) {
    return new PilotForm("named", "", code, "60");
  }

  private List<PreviewLine> mine(String code, PreviewChoice asked) {
    return previews.lines(river.lead, code, asked, Portion.first(Portion.MOST)).items().stream()
        .filter(line -> line.customer().code().endsWith(users.own))
        .toList();
  }
}
