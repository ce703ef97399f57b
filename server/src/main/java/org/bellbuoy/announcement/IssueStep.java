package org.bellbuoy.announcement;

import java.util.Set;
import org.bellbuoy.advisories.Advisories;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The issue, filled in only now: no placeholder ever stands in a public tracker.
@Component
class IssueStep extends TextStep {

  static final String NAME = "issue";

  IssueStep(
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
    return "Issue in the public tracker";
  }

  @Override
  public Set<String> after() {
    return Set.of(PAGE);
  }

  @Override
  public String wayBack() {
    return "Cannot be undone. An issue can be edited, closed or marked; whoever watches was told.";
  }

  @Override
  What what() {
    return What.ISSUE;
  }

  @Override
  Words words(Announcement texts) {
    return new Words(
        texts.told().issue().title(),
        texts.told().issue().body(),
        texts.told().issue().labels(),
        "");
  }
}
