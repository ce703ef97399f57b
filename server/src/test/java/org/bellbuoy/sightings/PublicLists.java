package org.bellbuoy.sightings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestHouse;

/// Files of public lists for tests, and a house that has none.
public final class PublicLists {

  private PublicLists() {}

  /// Tests share one house, in which an older file than the last one is refused.
  public static void forget() {
    var jdbc = TestHouse.database().jdbc();
    jdbc.sql("delete from sightings.edition").update();
    jdbc.sql("delete from sightings.listing").update();
    jdbc.sql("delete from sightings.score").update();
  }

  /// A catalogue with these ids among others.
  public static byte[] kev(Instant released, String... ids) {
    List<String> entries = new ArrayList<>();
    for (int other = 0; other < 20; other++) {
      entries.add(entry("CVE-2001-" + (1_000 + other), "2021-11-03"));
    }
    for (String id : ids) {
      entries.add(entry(id, "2026-11-20"));
    }
    return catalogue(released, entries);
  }

  public static byte[] catalogue(Instant released, List<String> entries) {
    return """
    {"title": "Catalogue", "catalogVersion": "2026.11.20", "dateReleased": "%s", "count": %d,
     "vulnerabilities": [%s]}
    """
        .formatted(released, entries.size(), String.join(",\n", entries))
        .getBytes(UTF_8);
  }

  public static String entry(String id, String added) {
    return """
    {"cveID": "%s", "vendorProject": "Harbour Works", "product": "Quay Server",
     "vulnerabilityName": "Quay Server Path Traversal", "dateAdded": "%s",
     "shortDescription": "A path leads out of the folder.", "requiredAction": "Apply the fix.",
     "dueDate": "2026-12-11", "knownRansomwareCampaignUse": "Known", "notes": "See the vendor.",
     "cwes": ["CWE-22"]}
    """
        .formatted(id, added);
  }

  public static byte[] epss(String day, List<String> lines) {
    return lines.stream()
        .collect(
            Collectors.joining(
                "\n",
                "#model_version:v2025.03.14,score_date:"
                    + day
                    + "T00:00:00+0000\ncve,epss,percentile\n",
                "\n"))
        .getBytes(UTF_8);
  }

  /// With which sentence something is refused.
  public static String refusal(ThrowingCallable doing) {
    return catchThrowableOfType(Refused.class, doing).refusal().sentence();
  }

  public static byte[] packed(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
