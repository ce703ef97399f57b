package org.bellbuoy.standards.versions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a set of versions as a vers URI: constraints in order, versions percent-encoded.
final class VersWriting {

  private VersWriting() {}

  static String write(VersionScheme scheme, List<Span> spans) {
    var constraints =
        spans.stream()
            .flatMap(VersWriting::constraints)
            .filter(constraint -> !constraint.isEmpty())
            .collect(Collectors.joining("|"));
    return "vers:" + scheme.code() + "/" + constraints;
  }

  private static Stream<String> constraints(Span span) {
    if (span.lower() instanceof Cut.Bottom && span.upper() instanceof Cut.Top) {
      return Stream.of("*");
    }
    if (span.lower() instanceof Cut.Below(var first)
        && span.upper() instanceof Cut.Above(var last)
        && first.equals(last)) {
      return Stream.of(encoded(first));
    }
    return Stream.of(lower(span.lower()), upper(span.upper()));
  }

  private static String lower(Cut cut) {
    return switch (cut) {
      case Cut.Below(var version) -> ">=" + encoded(version);
      case Cut.Above(var version) -> ">" + encoded(version);
      case Cut.Bottom _, Cut.Top _ -> "";
    };
  }

  private static String upper(Cut cut) {
    return switch (cut) {
      case Cut.Below(var version) -> "<" + encoded(version);
      case Cut.Above(var version) -> "<=" + encoded(version);
      case Cut.Bottom _, Cut.Top _ -> "";
    };
  }

  private static String encoded(String version) {
    return URLEncoder.encode(version, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
