package org.bellbuoy.standards.csaf.provider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.standards.csaf.CsafVersion;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.tlp.TlpLabel;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

public class ProviderFilesTests {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Instant JUNE = Instant.parse("2026-06-01T10:00:00Z");
  private static final Instant JULY = Instant.parse("2026-07-01T10:00:00Z");
  private static final Instant NEW_YEAR_IN_BRISBANE = Instant.parse("2025-12-31T20:00:00Z");
  private static final TlpFolder WHITE =
      new TlpFolder(URI.create("https://example.com/.well-known/csaf/white/"), TlpLabel.CLEAR);
  private static final TlpFolder CLEAR =
      new TlpFolder(
          URI.create("https://example.com/.well-known/csaf/v2.1/clear/"),
          TlpLabel.CLEAR,
          CsafVersion.V2_1);
  private static final List<PublishedDocument> DOCUMENTS =
      List.of(
          new PublishedDocument("EX-2026-01", "First", "One.", NEW_YEAR_IN_BRISBANE, JULY),
          new PublishedDocument("EX-2026-02", "Second", "Two.", JUNE, JUNE));

  @Test
  void sortsDocumentsIntoTheYearOfTheirFirstReleaseInUtc() {
    assertThat(DOCUMENTS)
        .extracting(PublishedDocument::path)
        .containsExactly("2025/ex-2026-01.json", "2026/ex-2026-02.json");
  }

  @Test
  void listsEveryPathInTheIndex() {
    assertThat(Indexes.indexTxt(DOCUMENTS))
        .asString(UTF_8)
        .isEqualTo("2025/ex-2026-01.json\n2026/ex-2026-02.json\n");
  }

  @Test
  void listsChangesNewestFirstWithoutHeading() {
    assertThat(Indexes.changesCsv(CsafVersion.V2_0, DOCUMENTS))
        .asString(UTF_8)
        .isEqualTo(
            """
            "2025/ex-2026-01.json","2026-07-01T10:00:00Z"
            "2026/ex-2026-02.json","2026-06-01T10:00:00Z"
            """);
  }

  @Test
  void listsChangesOfTheNewerVersionWithoutQuotes() {
    assertThat(Indexes.changesCsv(CsafVersion.V2_1, DOCUMENTS))
        .asString(UTF_8)
        .isEqualTo(
            """
            2025/ex-2026-01.json,2026-07-01T10:00:00Z
            2026/ex-2026-02.json,2026-06-01T10:00:00Z
            """);
  }

  @Test
  void speaksTheWordsOfTheNewerVersionInItsFeedAndMetadata() {
    JsonNode feed = read(RolieFeed.feed(CLEAR, "Example", JULY, DOCUMENTS)).path("feed");
    assertThat(href(feed, "self"))
        .containsExactly(
            "https://example.com/.well-known/csaf/v2.1/clear/csaf-feed-tlp-clear.json");
    assertThat(feed.at("/entry/0/format/version").asString()).isEqualTo("2.1");
    JsonNode metadata = read(metadata21().bytes());
    assertThat(metadata.at("/distributions/0/directory/tlp_label").asString()).isEqualTo("CLEAR");
    assertThat(metadata.at("/distributions/1/rolie/feeds/0/last_updated").asString())
        .isEqualTo(JULY.toString());
    assertThat(metadata.path("metadata_version").asString()).isEqualTo("2.1");
  }

  @Test
  void writesDigestBlankAndNameIntoHashFiles() {
    assertThat(Sidecars.sha256("abc".getBytes(UTF_8), "a.json"))
        .asString(UTF_8)
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.json\n");
    assertThat(Sidecars.sha512("abc".getBytes(UTF_8), "a.json")).asString(UTF_8).hasSize(137);
  }

  @Test
  void letsFeedEntryAndContentAgreeOnAddresses() {
    JsonNode feed = read(RolieFeed.feed(WHITE, "Example", JULY, DOCUMENTS)).path("feed");
    assertThat(href(feed, "self"))
        .containsExactly("https://example.com/.well-known/csaf/white/csaf-feed-tlp-white.json");
    JsonNode entry = feed.path("entry").get(0);
    String url = "https://example.com/.well-known/csaf/white/2025/ex-2026-01.json";
    assertThat(entry.path("content").path("src").asString()).isEqualTo(url);
    assertThat(href(entry, "self")).containsExactly(url);
    assertThat(href(entry, "hash")).containsExactly(url + ".sha256", url + ".sha512");
    assertThat(href(entry, "signature")).containsExactly(url + ".asc");
  }

  @Test
  void namesFeedServiceAndCategoryWhereTheyLie() {
    JsonNode service = read(RolieFeed.service(List.of(WHITE))).path("service");
    assertThat(service.at("/workspace/0/collection/0/href").asString())
        .isEqualTo(WHITE.feed().toString());
    assertThat(read(RolieFeed.category(List.of("Product"))).at("/categories/category/0/term"))
        .hasToString("\"Product\"");
  }

  @Test
  void writesSecurityTxtWithTheNeededLinesOnce() {
    SecurityTxt text =
        new SecurityTxt(
            List.of(URI.create("https://example.com/report"), URI.create("mailto:a@example.com")),
            JULY,
            List.of("en", "de"),
            List.of(URI.create("https://example.com/.well-known/security.txt")),
            List.of(),
            List.of(),
            List.of(),
            List.of(URI.create("https://example.com/.well-known/csaf/provider-metadata.json")));
    assertThat(text.text())
        .isEqualTo(
            """
            Contact: https://example.com/report
            Contact: mailto:a@example.com
            Expires: 2026-07-01T10:00:00Z
            Preferred-Languages: en, de
            Canonical: https://example.com/.well-known/security.txt
            CSAF: https://example.com/.well-known/csaf/provider-metadata.json
            """);
  }

  @Test
  void refusesAddressesWithoutTls() {
    SecurityTxt text =
        new SecurityTxt(
            List.of(URI.create("http://example.com")),
            JULY,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThatThrownBy(text::text).hasMessageContaining("http://example.com");
  }

  /// Metadata of a small provider, also for the test against the published schema.
  public static ProviderMetadata metadata() {
    return new ProviderMetadata(
        URI.create("https://example.com/.well-known/csaf/provider-metadata.json"),
        Publisher.vendor("Example", "https://example.com", "security@example.com"),
        List.of(WHITE),
        List.of(
            new ProviderMetadata.PublicKey(
                "ab".repeat(20),
                URI.create("https://example.com/.well-known/csaf/openpgp/key.asc"))),
        JULY);
  }

  /// The same provider in CSAF 2.1.
  public static ProviderMetadata metadata21() {
    return new ProviderMetadata(
        URI.create("https://example.com/.well-known/csaf/v2.1/provider-metadata.json"),
        metadata().publisher(),
        List.of(CLEAR),
        metadata().keys(),
        JULY);
  }

  @Test
  void writesTheFingerprintInCapitals() {
    JsonNode key = read(metadata().bytes()).at("/public_openpgp_keys/0/fingerprint");
    assertThat(key.asString()).isEqualTo("AB".repeat(20));
  }

  private static List<String> href(JsonNode node, String rel) {
    List<String> found = new ArrayList<>();
    for (JsonNode link : node.path("link")) {
      if (link.path("rel").asString().equals(rel)) {
        found.add(link.path("href").asString());
      }
    }
    return found;
  }

  private static JsonNode read(byte[] bytes) {
    return MAPPER.readTree(bytes);
  }
}
