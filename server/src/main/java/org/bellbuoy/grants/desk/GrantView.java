package org.bellbuoy.grants.desk;

import java.util.List;
import org.bellbuoy.grants.GrantState;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;

/// One test environment on its page.
///
/// @param asked what was asked for, or null for who only wipes it
/// @param decides whether the viewer grants, declines and ends
/// @param wipes whether the viewer may say that it is wiped
public record GrantView(
    String href,
    String number,
    GrantState state,
    Tone tone,
    long version,
    List<Fact> facts,
    @Nullable String asked,
    String scope,
    String reason,
    List<Link> reports,
    List<Choice> colleagues,
    String wiper,
    boolean decides,
    boolean wipes) {

  public GrantView {
    facts = List.copyOf(facts);
    reports = List.copyOf(reports);
    colleagues = List.copyOf(colleagues);
  }
}
