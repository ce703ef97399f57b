package org.bellbuoy.announcement;

import java.util.List;
import org.bellbuoy.standards.announcing.BlogPost;
import org.bellbuoy.standards.announcing.IssueText;
import org.bellbuoy.standards.announcing.ReleaseNote;
import org.bellbuoy.standards.announcing.SocialPost;

/// The texts about one advisory.
///
/// @param isPublic whether they may be said; before, they are drafts for the circle of the case
/// @param number of the advisory, or what stands for it while it has none
/// @param doubts whole sentences about what a text says otherwise than the advisory
public record Announcement(
    boolean isPublic,
    String number,
    IssueText issue,
    List<ReleaseNote> notes,
    BlogPost post,
    SocialPost social,
    List<String> doubts) {

  public Announcement {
    notes = List.copyOf(notes);
    doubts = List.copyOf(doubts);
  }
}
