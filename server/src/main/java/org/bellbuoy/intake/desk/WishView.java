package org.bellbuoy.intake.desk;

import java.util.List;
import org.bellbuoy.correspondence.Wish;
import org.bellbuoy.web.page.Choice;

/// What the panel of wishes shows.
///
/// @param hinted the kind that the latest mail seems to be about, or empty
/// @param hint the same in words
/// @param mail that mail, or empty
public record WishView(
    List<Wish> wishes,
    List<Choice> kinds,
    List<Choice> mails,
    String hinted,
    String hint,
    String mail) {

  public WishView {
    wishes = List.copyOf(wishes);
    kinds = List.copyOf(kinds);
    mails = List.copyOf(mails);
  }
}
