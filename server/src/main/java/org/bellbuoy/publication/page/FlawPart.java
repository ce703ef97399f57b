package org.bellbuoy.publication.page;

import java.util.List;
import org.bellbuoy.web.page.Link;
import org.jspecify.annotations.Nullable;

/// What a page says of one of several flaws alone.
///
/// @param name its CVE ID, or what it is called without one
/// @param href where its CVE ID leads, or null
/// @param title empty where it says no more than the name
/// @param record its OSV record
public record FlawPart(
    String name,
    @Nullable String href,
    String title,
    List<Rating.Score> scores,
    List<Link> weaknesses,
    List<Section> sections,
    List<Link> references,
    String record) {

  /// From so many on each is folded.
  public static final int MANY = 7;

  public FlawPart {
    scores = List.copyOf(scores);
    weaknesses = List.copyOf(weaknesses);
    sections = List.copyOf(sections);
    references = List.copyOf(references);
  }
}
