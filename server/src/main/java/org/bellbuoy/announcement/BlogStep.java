package org.bellbuoy.announcement;

import java.util.List;
import java.util.Set;
import org.bellbuoy.advisories.Advisories;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The post on the vendor's blog.
@Component
class BlogStep extends TextStep {

  static final String NAME = "blog";

  BlogStep(
      Announcements announcements,
      Advisories advisories,
      Outlets outlets,
      ObjectProvider<PutOut> putting) {
    super(announcements, advisories, outlets, putting);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "Blog post";
  }

  @Override
  public Set<String> after() {
    return Set.of(PAGE);
  }

  @Override
  public String wayBack() {
    return "The post can be corrected or taken down; feeds and copies of it cannot.";
  }

  @Override
  What what() {
    return What.BLOG;
  }

  @Override
  Words words(Announcement texts) {
    return new Words(
        texts.number() + ": " + texts.told().issue().title(),
        texts.told().post().text(),
        List.of(),
        texts.told().post().path());
  }
}
