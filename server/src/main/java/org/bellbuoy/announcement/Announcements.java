package org.bellbuoy.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.advisories.PublishedAdvisory;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.publication.PublicAddresses;
import org.bellbuoy.standards.announcing.BlogPost;
import org.bellbuoy.standards.announcing.IssueText;
import org.bellbuoy.standards.announcing.ReleaseNote;
import org.bellbuoy.standards.announcing.SocialPost;
import org.bellbuoy.standards.announcing.Telling;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.surfaces.Difference;
import org.bellbuoy.standards.surfaces.Surface;
import org.bellbuoy.standards.surfaces.SurfaceComparer;
import org.bellbuoy.standards.surfaces.Surroundings;
import org.bellbuoy.standards.surfaces.TextKind;
import org.bellbuoy.web.page.Vendor;
import org.springframework.stereotype.Component;

/// Makes the texts about an advisory: of what is public, or of the draft for whoever may read it.
@Component
public class Announcements {

  private final Advisories advisories;
  private final PublishedAdvisories published;
  private final PublicAddresses addresses;
  private final VendorProfiles vendors;

  Announcements(
      Advisories advisories,
      PublishedAdvisories published,
      PublicAddresses addresses,
      VendorProfiles vendors) {
    this.advisories = advisories;
    this.published = published;
    this.addresses = addresses;
    this.vendors = vendors;
  }

  /// @param code of an advisory the viewer may read; any other is missing
  public Announcement of(Viewer viewer, String code) {
    Advisory advisory = advisories.byCode(viewer, code);
    Optional<AdvisoryFacts> open = published.find(advisory.id()).map(PublishedAdvisory::facts);
    AdvisoryFacts facts = open.orElseGet(() -> advisories.open(viewer, advisory.id()).facts());
    return of(facts, open.isPresent());
  }

  private Announcement of(AdvisoryFacts facts, boolean isPublic) {
    Telling telling = new Telling(facts, addresses.page(facts));
    IssueText issue = IssueText.of(telling);
    List<ReleaseNote> notes = ReleaseNote.of(telling);
    BlogPost post = BlogPost.of(telling, author());
    SocialPost social = SocialPost.of(telling);
    return new Announcement(
        isPublic,
        facts.tracking().id(),
        issue,
        notes,
        post,
        social,
        doubts(telling, texts(issue, notes, post, social)));
  }

  private String author() {
    Vendor vendor = vendors.vendor();
    return vendor.contact().isEmpty() ? vendor.name() : vendor.contact();
  }

  private static List<Surface> texts(
      IssueText issue, List<ReleaseNote> notes, BlogPost post, SocialPost social) {
    List<Surface> texts = new ArrayList<>();
    texts.add(text("issue", TextKind.ISSUE, issue.title() + "\n\n" + issue.body()));
    if (!notes.isEmpty()) {
      texts.add(text("release note", TextKind.RELEASE_NOTE, ReleaseNote.markdown(notes)));
    }
    texts.add(text("blog post", TextKind.BLOG, post.text()));
    texts.add(text("social post", TextKind.SOCIAL, social.text()));
    return texts;
  }

  private static Surface text(String name, TextKind kind, String words) {
    return new Surface.Words(name, kind, words, null);
  }

  /// Only what a text gets wrong by itself; what the facts get wrong is for their own gates.
  private static List<String> doubts(Telling telling, List<Surface> texts) {
    Surroundings around =
        new Surroundings(List.of(), Map.of(), telling.page().toString(), List.of(), null);
    List<Difference> ofTheFacts = SurfaceComparer.compare(telling.facts(), around, List.of());
    return SurfaceComparer.compare(telling.facts(), around, texts).stream()
        .filter(found -> !ofTheFacts.contains(found))
        .map(Difference::sentence)
        .toList();
  }
}
