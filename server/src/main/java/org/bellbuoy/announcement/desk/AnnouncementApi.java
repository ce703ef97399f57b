package org.bellbuoy.announcement.desk;

import java.net.URI;
import java.util.List;
import org.bellbuoy.announcement.Announcement;
import org.bellbuoy.announcement.Announcements;
import org.bellbuoy.announcement.What;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.announcing.BlogPost;
import org.bellbuoy.standards.announcing.IssueText;
import org.bellbuoy.standards.announcing.ReleaseNote;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What to say of an advisory elsewhere, for programs that write release notes.
@RestController
class AnnouncementApi {

  private final Announcements announcements;

  AnnouncementApi(Announcements announcements) {
    this.announcements = announcements;
  }

  /// @return texts that may be said only where `isPublic` is true
  @GetMapping("/api/v1/advisories/{code}/announcements")
  @Needs(Permission.READ_CASE)
  AnnouncementAnswer texts(Viewer viewer, @PathVariable String code) {
    return AnnouncementAnswer.of(announcements.of(viewer, code));
  }

  /// A text for which the vendor has no place is left out.
  record AnnouncementAnswer(
      boolean isPublic,
      String number,
      @Nullable IssueAnswer issue,
      List<NoteAnswer> releaseNotes,
      @Nullable PostAnswer blogPost,
      @Nullable String socialPost,
      List<String> doubts) {

    AnnouncementAnswer {
      releaseNotes = List.copyOf(releaseNotes);
      doubts = List.copyOf(doubts);
    }

    static AnnouncementAnswer of(Announcement texts) {
      return new AnnouncementAnswer(
          texts.isPublic(),
          texts.number(),
          texts.uses(What.ISSUE) ? IssueAnswer.of(texts.told().issue()) : null,
          texts.uses(What.RELEASE_NOTES)
              ? texts.told().notes().stream().map(NoteAnswer::of).toList()
              : List.of(),
          texts.uses(What.BLOG) ? PostAnswer.of(texts.told().post()) : null,
          texts.uses(What.SOCIAL) ? texts.told().social().text() : null,
          texts.doubts());
    }
  }

  record IssueAnswer(String title, List<String> labels, String body) {

    IssueAnswer {
      labels = List.copyOf(labels);
    }

    static IssueAnswer of(IssueText issue) {
      return new IssueAnswer(issue.title(), issue.labels(), issue.body());
    }
  }

  record NoteAnswer(
      String product,
      @Nullable String stream,
      String version,
      @Nullable String cve,
      String title,
      URI page,
      String markdown) {

    static NoteAnswer of(ReleaseNote note) {
      return new NoteAnswer(
          note.product(),
          note.stream(),
          note.version(),
          note.cve(),
          note.title(),
          note.page(),
          note.markdown());
    }
  }

  record PostAnswer(String path, String text) {

    static PostAnswer of(BlogPost post) {
      return new PostAnswer(post.path(), post.text());
    }
  }
}
