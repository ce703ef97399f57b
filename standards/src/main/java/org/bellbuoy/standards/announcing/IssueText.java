package org.bellbuoy.standards.announcing;

import java.util.List;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.RemediationKind;

/// The entry of a public tracker: enough for a customer to see whether they are affected and what
/// to do, and nothing that tells how it is done.
///
/// @param labels which trackers show beside it
/// @param body in Markdown
public record IssueText(String title, List<String> labels, String body) {

  private static final List<String> LABELS = List.of("area/security", "kind/bug");

  public IssueText {
    labels = List.copyOf(labels);
  }

  public static IssueText of(Telling telling) {
    StringBuilder body = new StringBuilder();
    section(body, "Description", telling.summary());
    section(body, "Affected versions", versions(telling));
    section(body, "Mitigation", list(telling.remedies(RemediationKind.MITIGATION)));
    section(body, "Workarounds", list(telling.remedies(RemediationKind.WORKAROUND)));
    section(
        body, "Advisory", "[%s](%s)%n".formatted(telling.number(), telling.page()).stripTrailing());
    return new IssueText(telling.titleWithIds(), LABELS, body.toString());
  }

  private static void section(StringBuilder body, String heading, String text) {
    if (!text.isBlank()) {
      body.append("## ").append(heading).append("\n\n").append(text.strip()).append("\n\n");
    }
  }

  private static String list(List<String> points) {
    StringBuilder list = new StringBuilder();
    points.forEach(point -> list.append("- ").append(Markup.line(point)).append('\n'));
    return list.toString();
  }

  private static String versions(Telling telling) {
    StringBuilder table =
        new StringBuilder("| Product | Affected | Fixed in |\n| --- | --- | --- |\n");
    for (Product product : telling.facts().products()) {
      table
          .append("| ")
          .append(Markup.plain(product.name()))
          .append(" | ")
          .append(Markup.plain(telling.standing(product)))
          .append(" | ")
          .append(fixed(telling, product))
          .append(" |\n");
    }
    return table.toString();
  }

  private static String fixed(Telling telling, Product product) {
    List<String> versions = telling.fixed(product);
    return versions.isEmpty() ? "–" : Markup.plain(String.join("; ", versions));
  }
}
