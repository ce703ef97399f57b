package org.bellbuoy.announcement;

import java.util.List;
import java.util.Set;
import org.bellbuoy.advisories.Advisories;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// A few words with the link, after the post that says more.
@Component
class SocialStep extends TextStep {

  static final String NAME = "social";

  SocialStep(
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
    return "Post at social networks";
  }

  @Override
  public Set<String> after() {
    return Set.of(BlogStep.NAME);
  }

  @Override
  public String wayBack() {
    return "Cannot be undone. A post can be deleted; whoever saw it has seen it.";
  }

  @Override
  What what() {
    return What.SOCIAL;
  }

  @Override
  Words words(Announcement texts) {
    return new Words("", texts.told().social().text(), List.of(), "");
  }
}
