package org.bellbuoy.publication.page;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import org.bellbuoy.web.page.Link;
import org.jspecify.annotations.Nullable;

/// Everything the page of one advisory says.
///
/// @param id the advisory's number, such as `SA2026-07`
/// @param kind what it is, in words, such as "Security advisory" or "Threat notice"
/// @param published first publication
/// @param updated the revision shown
/// @param rating how bad it is, or null where nothing is rated, as in a threat notice
/// @param identifiers CVE IDs and others, with where they lead
/// @param weaknesses CWE entries
/// @param summary what it is about, from Markdown
/// @param products one table per product, those not affected included
/// @param sections further written parts in their order: workaround, background, what we do
/// @param flaws one by one, where there are several
/// @param credits thanks in the form each finder chose
/// @param files the same facts for machines
/// @param speech in which languages it speaks, and where others do
public record AdvisoryPage(
    String id,
    String kind,
    String title,
    Standing standing,
    Instant published,
    Instant updated,
    @Nullable Rating rating,
    List<Link> identifiers,
    List<Link> weaknesses,
    Content summary,
    Answers answers,
    List<ProductVersions> products,
    @Nullable Exploitation exploitation,
    List<Section> sections,
    List<FlawPart> flaws,
    List<String> credits,
    List<Link> references,
    List<MachineFile> files,
    List<RevisionRow> revisions,
    Speech speech) {

  public AdvisoryPage {
    identifiers = List.copyOf(identifiers);
    weaknesses = List.copyOf(weaknesses);
    products = List.copyOf(products);
    sections = List.copyOf(sections);
    flaws = List.copyOf(flaws);
    credits = List.copyOf(credits);
    references = List.copyOf(references);
    files = List.copyOf(files);
    revisions = List.copyOf(revisions);
  }
}
