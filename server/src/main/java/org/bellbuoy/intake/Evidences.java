package org.bellbuoy.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.PublicProducts;
import org.bellbuoy.catalog.PublicReleases;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// What a report that is open before somebody has to show for itself.
@Component
public class Evidences {

  private static final int SHOWN = 5;
  private static final List<String> TRACES =
      List.of(
          "traceback (most recent call",
          "\tat ",
          "\n at ",
          "\n    at ",
          "\n#0 ",
          "addresssanitizer",
          "segmentation fault",
          "stack trace",
          "exception in thread",
          " http/1.1",
          " http/2",
          "curl ");

  private final PublicProducts products;
  private final PublicReleases releases;
  private final Clock clock;

  Evidences(PublicProducts products, PublicReleases releases, Clock clock) {
    this.products = products;
    this.releases = releases;
    this.clock = clock;
  }

  /// In the order in which one looks for it. The viewer has opened the report.
  public List<Evidence> of(Viewer viewer, OpenedReport opened) {
    Content content = opened.content();
    String all = content.what() + "\n" + content.steps() + "\n" + content.impact();
    int files = opened.correspondence().attachments().size();
    return List.of(
        new Evidence(Evidence.Kind.PRODUCT, product(viewer, content.product())),
        new Evidence(Evidence.Kind.VERSION, version(viewer, content)),
        new Evidence(Evidence.Kind.PLACE, places(all)),
        new Evidence(Evidence.Kind.STEPS, steps(content)),
        new Evidence(Evidence.Kind.TRACE, hasTrace(all) ? "yes" : ""),
        new Evidence(Evidence.Kind.IMPACT, content.impact().isEmpty() ? "" : "yes"),
        new Evidence(Evidence.Kind.FILES, files == 0 ? "" : String.valueOf(files)));
  }

  private String product(Viewer viewer, String code) {
    return code.isEmpty() ? "" : products.find(viewer, code).map(Product::name).orElse("");
  }

  private String version(Viewer viewer, Content content) {
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    return releases.until(viewer, content.product(), today).stream()
        .filter(number -> number.equalsIgnoreCase(content.version().strip()))
        .findFirst()
        .orElse("");
  }

  private static String places(String words) {
    return Trace.in(words).stream()
        .filter(trace -> trace.kind() != Trace.Kind.NUMBER)
        .limit(SHOWN)
        .map(Trace::text)
        .collect(Collectors.joining(", "));
  }

  private static String steps(Content content) {
    long lines = content.steps().lines().filter(line -> !line.isBlank()).count();
    return lines == 0 ? "" : lines == 1 ? "1 line" : lines + " lines";
  }

  private static boolean hasTrace(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return TRACES.stream().anyMatch(lower::contains);
  }
}
