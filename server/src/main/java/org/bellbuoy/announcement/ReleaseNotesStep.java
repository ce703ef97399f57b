package org.bellbuoy.announcement;

import java.util.List;
import java.util.Set;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.standards.announcing.ReleaseNote;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The line in the notes of each release, after the issue that it may link to.
@Component
class ReleaseNotesStep extends TextStep {

  static final String NAME = "release-notes";

  ReleaseNotesStep(
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
    return "Line in the release notes";
  }

  @Override
  public Set<String> after() {
    return Set.of(IssueStep.NAME);
  }

  @Override
  public String wayBack() {
    return "The line can be corrected or taken out; copies of it cannot.";
  }

  @Override
  What what() {
    return What.RELEASE_NOTES;
  }

  @Override
  Words words(Announcement texts) {
    return new Words("", text(texts), List.of(), texts.number() + ".md");
  }

  private static String text(Announcement texts) {
    return texts.told().notes().isEmpty() ? "" : ReleaseNote.markdown(texts.told().notes());
  }
}
