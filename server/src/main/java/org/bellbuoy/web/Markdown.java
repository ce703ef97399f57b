package org.bellbuoy.web;

import gg.jte.Content;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Markdown that people write, as HTML that is safe to show: raw HTML stays text, pictures are left
/// out, links lead to http, https or mailto only. A second, independent sanitiser goes over the
/// result, so that one mistake is not enough.
public final class Markdown {

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true).build();
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("p", "br", "hr", "strong", "em", "code", "pre", "blockquote")
          .allowElements("ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "a")
          .allowElements("table", "thead", "tbody", "tr", "th", "td")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("start")
          .onElements("ol")
          .allowUrlProtocols("http", "https", "mailto")
          .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
          .toFactory();

  private Markdown() {}

  /// The text as content for a template, its own top heading becoming an `h2`.
  public static Content render(String markdown) {
    return render(markdown, 2);
  }

  /// The text as content for a template, its own top heading becoming the given level.
  public static Content render(String markdown, int topHeading) {
    var html = html(markdown, topHeading);
    return output -> output.writeContent(html);
  }

  /// The text as safe HTML.
  public static String html(String markdown, int topHeading) {
    var document = PARSER.parse(markdown);
    sink(document, topHeading);
    return POLICY.sanitize(RENDERER.render(document));
  }

  private static void sink(Node document, int topHeading) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            heading.setLevel(Math.min(6, heading.getLevel() + topHeading - 1));
            visitChildren(heading);
          }
        });
  }
}
