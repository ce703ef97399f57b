package org.bellbuoy.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The feeds, of all advisories and of one product, say the same in three ways of writing.
class FeedTests {

  private final ReleaseRiver river = new ReleaseRiver();
  private final StreetVisitor anyone = new StreetVisitor();

  @Test
  void sayTheSameOfAllAndOfTheProductThatIsConcerned() throws Exception {
    AdvisoryFacts facts = released(river.fixed(river.fresh()));
    String page = addresses().url(Addresses.page(facts.tracking().id())).toString();
    String product = facts.products().getFirst().code();

    for (String place : List.of("/feeds/advisories", "/feeds/products/" + product)) {
      Document rss = xml(place + ".rss");
      assertThat(texts(rss, "/rss/channel/item/guid")).contains(page).doesNotHaveDuplicates();
      assertThat(texts(xml(place + ".atom"), "//*[local-name()='entry']/*[local-name()='id']"))
          .isEqualTo(texts(rss, "/rss/channel/item/guid"));
      JsonNode json = JsonMapper.shared().readTree(body(place + ".json"));
      assertThat(json.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
      assertThat(json.path("feed_url").asString()).endsWith(place + ".json");
      assertThat(json.path("items").valueStream().map(item -> item.path("id").asString()))
          .isEqualTo(texts(rss, "/rss/channel/item/guid"));
      assertThat(json.path("items").valueStream())
          .filteredOn(item -> item.path("id").asString().equals(page))
          .singleElement()
          .satisfies(item -> {
            assertThat(item.path("title").asString()).contains(facts.title());
            assertThat(item.path("tags").toString()).contains("CVE-");
            assertThat(item.path("attachments").toString()).contains(".well-known/csaf");
          });
    }
  }

  @Test
  void ofAProductIsSilentAboutOthers() {
    AdvisoryFacts server = released(river.fixed(river.fresh()));
    AdvisoryFacts agent =
        released(
            river.fixed(river.fresh(), ReleaseRiver.affected("agent", "7.1", "7.1.0", "7.1.1")));

    assertThat(body("/feeds/products/beacon.json"))
        .contains(server.tracking().id())
        .doesNotContain(agent.tracking().id());
    assertThat(body("/feeds/products/agent.json"))
        .contains(agent.tracking().id())
        .doesNotContain(server.tracking().id());
  }

  @Test
  void writesDatesAsRssWantsThem() throws Exception {
    List<String> dates = texts(xml("/feeds/advisories.rss"), "//pubDate|//lastBuildDate");

    assertThat(dates)
        .isNotEmpty()
        .allSatisfy(date ->
            assertThat(OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME))
                .isNotNull());
  }

  @Test
  void areServedAsWhatTheyAre() {
    assertThat(type("/feeds/advisories.rss")).startsWith("application/rss+xml");
    assertThat(type("/feeds/advisories.json")).startsWith("application/feed+json");
    assertThat(anyone.get("/").body())
        .contains("application/rss+xml", "/feeds/advisories.rss", "/feeds/advisories.json");
  }

  private AdvisoryFacts released(CaseFile file) {
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    String number = river.publish(id, river.approved(id)).trackingId();
    return TestHouse.get(PublishedAdvisories.class).byNumber(number).orElseThrow();
  }

  private static Addresses addresses() {
    return TestHouse.get(Addresses.class);
  }

  private String type(String path) {
    return anyone.get(path).headers().firstValue("Content-Type").orElse("");
  }

  private String body(String path) {
    return anyone.get(path).body();
  }

  private Document xml(String path) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(body(path).getBytes(UTF_8)));
  }

  private static List<String> texts(Document document, String path) throws Exception {
    NodeList found =
        (NodeList)
            XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }
}
