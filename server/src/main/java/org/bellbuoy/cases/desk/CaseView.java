package org.bellbuoy.cases.desk;

import gg.jte.Content;
import java.util.List;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Options;
import org.bellbuoy.cases.Proposal;
import org.bellbuoy.identity.WhoConfirms;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.TimelineEntry;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;

/// Everything that the page of one case shows.
///
/// @param facts who owns it, who may know, since when
/// @param options what this viewer could do now
/// @param waiting a move that needs a second person, or null
/// @param confirms who may confirm that move, or null where none waits
/// @param panels what rooms downstream show here
/// @param colleagues who could own it
/// @param owner the code of whoever does, or the empty string
public record CaseView(
    CaseFile file,
    Tone tone,
    List<Fact> facts,
    List<Options.Option> options,
    @Nullable Proposal waiting,
    @Nullable WhoConfirms confirms,
    List<Panel> panels,
    List<TimelineEntry> timeline,
    List<Choice> colleagues,
    String owner) {

  public CaseView {
    facts = List.copyOf(facts);
    options = List.copyOf(options);
    panels = List.copyOf(panels);
    timeline = List.copyOf(timeline);
    colleagues = List.copyOf(colleagues);
  }

  /// One guest on the page of a case.
  public record Panel(String name, Content content) {}
}
