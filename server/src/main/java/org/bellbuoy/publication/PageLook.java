package org.bellbuoy.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellbuoy.publication.page.ProductVersions;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.springframework.web.util.HtmlUtils;

/// Whether a page says to its reader what the facts say: number, title, ids, level, revision, and
/// every row of the table of versions.
final class PageLook {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private PageLook() {}

  static boolean says(byte[] html, AdvisoryFacts facts) {
    return says(html, facts, Saying.plainly());
  }

  /// The same of a page in another language.
  static boolean says(byte[] html, AdvisoryFacts facts, Saying saying) {
    String text = plain(TAG.matcher(new String(html, UTF_8)).replaceAll(" "));
    return expected(facts, saying).map(PageLook::plain).allMatch(text::contains);
  }

  private static Stream<String> expected(AdvisoryFacts facts, Saying saying) {
    return Stream.of(
            Stream.of(facts.tracking().id(), saying.of(facts.title())),
            Stream.of(saying.of(facts.tracking().currentRevision().summary())),
            AdvisoryPages.cves(facts).stream(),
            Stream.ofNullable(Ratings.number(facts)),
            VersionRows.of(facts, saying).stream().flatMap(PageLook::rows))
        .flatMap(each -> each);
  }

  private static Stream<String> rows(ProductVersions product) {
    return Stream.concat(
        Stream.of(product.product()),
        product.rows().stream().flatMap(row -> Stream.of(row.versions(), row.fixed())));
  }

  private static String plain(String text) {
    return BLANKS.matcher(HtmlUtils.htmlUnescape(text)).replaceAll(" ").strip();
  }
}
