package org.bellbuoy.advisories;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.RelatedCase;
import org.bellbuoy.cases.RelatedCases;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.standards.facts.Reference;
import org.springframework.stereotype.Component;

/// Which advisory completes the fix of which, as far as the viewer may know of both cases and both
/// are public.
@Component
public class Lineage {

  private final Cases cases;
  private final RelatedCases related;
  private final PublishedAdvisories published;
  private final Installation installation;

  Lineage(
      Cases cases, RelatedCases related, PublishedAdvisories published, Installation installation) {
    this.cases = cases;
    this.related = related;
    this.published = published;
    this.installation = installation;
  }

  /// What a first draft of this case refers to: the advisories whose fix it completes.
  public List<Reference> references(Viewer viewer, CaseFile file) {
    return numbers(viewer, file, RelatedCase.Kind.INCOMPLETE_FIX_OF)
        .map(number -> to(number, "Fixes what was fixed incompletely under " + number))
        .toList();
  }

  /// The number of the public advisory that completes the fix of this one, unless this one points
  /// to it already.
  public Optional<String> onward(Viewer viewer, AdvisoryPreview opened) {
    Advisory advisory = opened.advisory();
    if (advisory.caseId() == null || advisory.initialRelease() == null) {
      return Optional.empty();
    }
    List<Reference> there = opened.content().particulars().references();
    return cases.find(viewer, new CaseId(advisory.caseId())).stream()
        .flatMap(file -> numbers(viewer, file, RelatedCase.Kind.COMPLETED_BY))
        .filter(number -> there.stream().noneMatch(each -> each.url().equals(url(number))))
        .findFirst();
  }

  /// The reference with which an advisory leads on to the one that completes its fix.
  Reference onwardTo(String number) {
    return to(number, "The fix was incomplete; " + number + " completes it");
  }

  private Stream<String> numbers(Viewer viewer, CaseFile file, RelatedCase.Kind kind) {
    return related.of(viewer, file).stream()
        .filter(each -> each.kind() == kind)
        .flatMap(each -> published.releaseOf(each.other().id().value()).stream())
        .map(each -> each.facts().tracking().id());
  }

  private Reference to(String number, String text) {
    return Reference.to(url(number), text);
  }

  private String url(String number) {
    return installation.at("/advisories/" + number).toString();
  }
}
