package org.bellbuoy.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Role;
import org.bellbuoy.publication.Published;
import org.bellbuoy.publication.ReleaseRiver;
import org.bellbuoy.standards.announcing.SocialPost;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// What is said of an advisory elsewhere, before it is public and after.
class AnnouncementTests {

  private final ReleaseRiver river = new ReleaseRiver();
  private final CaseFile file = river.fixed(river.fresh());
  private final AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
  private final String code = TestHouse.get(Advisories.class).get(river.lead, id).code();
  private final String path = "/advisories/" + code + "/announcements";

  @Test
  void isADraftForThoseWhoKnowUntilTheAdvisoryIsPublic() {
    DeskVisitor outsider = DeskVisitor.signedIn(TestStaff.person(Role.LEAD, Role.PUBLISHER));

    assertThat(DeskVisitor.signedIn(river.lead).get(path).body()).contains("Not public yet");
    assertThat(DeskVisitor.signedIn(river.lead).get("/api/v1" + path).body())
        .contains("\"isPublic\":false");
    assertThat(outsider.get(path).statusCode()).isEqualTo(404);
    assertThat(outsider.get("/api/v1" + path).statusCode()).isEqualTo(404);
  }

  @Test
  void saysAtEveryPlaceWhatThePageSays() {
    Published published = river.publish(id, river.approved(id));
    Announcement texts = TestHouse.get(Announcements.class).of(river.lead, code);
    String page = "/advisories/" + published.trackingId();

    assertThat(texts.isPublic()).isTrue();
    assertThat(texts.doubts()).isEmpty();
    assertThat(texts.told().notes())
        .isNotEmpty()
        .allSatisfy(note ->
            assertThat(note.markdown())
                .contains(note.product() + " " + note.version(), published.trackingId(), page));
    assertThat(texts.told().issue().body()).contains("## Affected versions", page);
    assertThat(texts.told().post().text()).contains("published: 2026-", page);
    assertThat(texts.told().social().text())
        .endsWith(page)
        .hasSizeLessThanOrEqualTo(SocialPost.MOST);
    assertThat(DeskVisitor.signedIn(river.lead).get(path).body()).doesNotContain("Not public yet");
  }

  @Test
  void looksAsItShouldEverywhere() {
    assumeTrue(Browser.isInstalled(), "no browser here");
    for (Look look : List.of(Look.DESKTOP_LIGHT, Look.PHONE_DARK)) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        sheet
            .page()
            .context()
            .addCookies(
                List.of(
                    new Cookie("__Host-desk", TestStaff.session(river.lead))
                        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
                        .setSecure(true)));
        sheet.page().navigate(TestHouse.desk(path).toString());
        sheet.picture("announcement");
        assertThat(sheet.overflows()).isFalse();
        assertThat(sheet.findings()).isEmpty();
      }
    }
  }
}
