package org.bellbuoy.standards.cve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Records with any part replaced by something else are answered, never with an exception.
class DamagedRecordsTests {

  private static final String RECORD =
      """
      {"dataType": "CVE_RECORD", "cveMetadata": {"cveId": "CVE-2026-10001", "state": "PUBLISHED",
        "dateReserved": "2026-01-01T00:00:00Z", "datePublished": "2026-02-01"},
       "containers": {"cna": {"title": "t", "datePublic": "2026-01-01T00:00:00",
         "providerMetadata": {"orgId": "o", "shortName": "s"},
         "descriptions": [{"lang": "en", "value": "d"}],
         "problemTypes": [{"descriptions": [{"cweId": "CWE-79", "description": "CWE-79 XSS"}]}],
         "affected": [{"vendor": "v", "product": "p", "platforms": ["x"], "modules": ["m"],
           "defaultStatus": "unaffected", "cpes": ["cpe:2.3:a:v:p:*:*:*:*:*:*:*:*"],
           "versions": [
             {"version": "1.0", "lessThan": "unspecified", "status": "affected"},
             {"version": "unspecified", "lessThan": "1.5", "status": "affected"},
             {"version": "2.0", "lessThanOrEqual": "*", "status": "affected",
              "versionType": "semver", "changes": [{"at": "2.1", "status": "unaffected"}]}]}],
         "metrics": [{"cvssV3_1": {"vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
           "baseScore": 9.8, "baseSeverity": "CRITICAL"}}],
         "credits": [{"lang": "en", "value": "c", "type": "finder"}],
         "references": [{"url": "https://a.example", "tags": ["patch"]}]},
        "adp": [{"providerMetadata": {"shortName": "a"}, "metrics": [{"other": {"type": "ssvc",
          "content": {"timestamp": "x", "options": [{"Exploitation": "poc"}]}}}]}]}}
      """;
  private static final List<String> PIECES =
      List.of(
          "null",
          "0",
          "-1e400",
          "true",
          "[]",
          "{}",
          "\"\"",
          "\" \"",
          "\"1.x\"",
          "\"*\"",
          "\"git\"",
          "\"maven\"",
          "\"rpm\"",
          "\"python\"",
          "\"unspecified\"",
          "\"\\u0000\"",
          "[[[]]]",
          "\"2026-13-45\"",
          "\"+999999999-01-01T00:00:00Z\"",
          "\"AV:N\"",
          "\"rejected\"");

  @Test
  void answersEveryDamagedRecord() {
    var random = new SplittableRandom(5);
    for (int round = 0; round < 6_000; round++) {
      var damaged = damaged(random);
      assertThat(CveReading.read(damaged.getBytes(UTF_8))).as(damaged).isNotNull();
    }
  }

  /// Replaces one or two quoted texts, whether key or value.
  private static String damaged(SplittableRandom random) {
    var text = RECORD;
    for (int i = 0; i <= random.nextInt(2); i++) {
      var quotes = text.split("\"", -1);
      int place = 1 + 2 * random.nextInt(quotes.length / 2);
      var old = "\"" + quotes[place] + "\"";
      text = text.replace(old, PIECES.get(random.nextInt(PIECES.size())));
    }
    return text;
  }
}
