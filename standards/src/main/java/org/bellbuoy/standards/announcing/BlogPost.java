package org.bellbuoy.standards.announcing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.RemediationKind;

/// A post for the blog: Markdown with front matter in YAML.
///
/// @param path below the folder of the blog, such as `2026-11/a-hole-in-the-fence.md`
/// @param text the whole file
public record BlogPost(String path, String text) {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);
  private static final int LONGEST_NAME = 60;

  /// @param author who signs it, a name or an address
  public static BlogPost of(Telling telling, String author) {
    LocalDate day =
        telling.facts().tracking().initialRelease().atZone(ZoneOffset.UTC).toLocalDate();
    String name = name(telling.number() + " " + telling.facts().title());
    return new BlogPost(
        day.format(MONTH) + "/" + name + ".md", front(telling, author, day) + body(telling));
  }

  private static String front(Telling telling, String author, LocalDate day) {
    return """
    ---
    title: %s
    description: %s
    author: %s
    published: %s
    visibility: public
    tags:
      - "Security"
      - "Advisories"
    ---

    """
        .formatted(
            Markup.quoted(telling.number() + ": " + telling.titleWithIds()),
            Markup.quoted("Who is affected, and what to do."),
            Markup.quoted(author),
            day);
  }

  private static String body(Telling telling) {
    StringBuilder body = new StringBuilder();
    if (!telling.summary().isEmpty()) {
      body.append(telling.summary()).append("\n\n");
    }
    telling
        .level()
        .ifPresent(level -> body.append("Severity: ").append(level.word()).append(".\n\n"));
    body.append("## Who is affected\n\n");
    for (Product product : telling.facts().products()) {
      body.append("- ").append(line(telling, product)).append('\n');
    }
    body.append("\n## What to do\n\n");
    actions(telling).forEach(action -> body.append("- ").append(action).append('\n'));
    body.append(
        "\nEverything we know stands in [%s](%s).\n".formatted(telling.number(), telling.page()));
    thanks(telling, body);
    return body.toString();
  }

  private static String line(Telling telling, Product product) {
    return "**%s**: %s"
        .formatted(Markup.plain(product.name()), Markup.plain(telling.standing(product)));
  }

  private static List<String> actions(Telling telling) {
    List<String> updates =
        telling.facts().products().stream()
            .filter(product -> !telling.fixed(product).isEmpty())
            .map(product ->
                "Update %s to %s"
                    .formatted(
                        Markup.plain(product.name()), String.join(" or ", telling.fixed(product))))
            .toList();
    return updates.isEmpty() ? without(telling) : updates;
  }

  private static List<String> without(Telling telling) {
    List<String> others =
        List.of(RemediationKind.MITIGATION, RemediationKind.WORKAROUND).stream()
            .flatMap(kind -> telling.remedies(kind).stream())
            .map(Markup::line)
            .toList();
    return others.isEmpty() ? List.of("Follow the advisory") : others;
  }

  private static void thanks(Telling telling, StringBuilder body) {
    List<String> names =
        telling.facts().credits().stream()
            .map(Credit::names)
            .flatMap(List::stream)
            .distinct()
            .map(Markup::plain)
            .toList();
    if (!names.isEmpty()) {
      body.append("\nWe thank ").append(String.join(", ", names)).append(".\n");
    }
  }

  /// Small letters, digits and hyphens, no longer than an address should be.
  private static String name(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return plain.length() <= LONGEST_NAME
        ? plain
        : plain.substring(0, LONGEST_NAME).replaceAll("-[^-]*$", "");
  }
}
