package org.bellbuoy.publication.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.bellbuoy.standards.affected.Answer;
import org.bellbuoy.standards.affected.AnswerBook;
import org.bellbuoy.standards.affected.AnswerFile;
import org.bellbuoy.standards.affected.Composition;
import org.bellbuoy.standards.affected.Question;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.FactsRead;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.Justification;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.reading.FactsReading;
import org.bellbuoy.standards.tlp.TlpLabel;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.Look;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What a reader's browser answers by itself, against the engine: the golden questions, and random
/// tables in every scheme that browsers understand.
class AffectedScriptTests {

  private static final Path HOME = Path.of(System.getProperty("bellbuoy.home", ".."));
  private static final Path EXAMPLES = HOME.resolve("docs/examples/affected");
  private static final String ORIGIN = "http://street.test";
  private static final String ASK =
      """
      async ([product, versions]) => {
        const form = document.querySelector("form");
        const told = [];
        form.dataset.product = product;
        for (const version of versions) {
          form.querySelector("ul").replaceChildren();
          form.querySelector("output").textContent = "asked";
          form.elements.namedItem("version").value = version;
          form.dispatchEvent(new Event("submit", { cancelable: true }));
          for (let i = 0; i < 500 && form.querySelector("output").textContent === "asked"; i++)
            await new Promise((done) => setTimeout(done, 1));
          told.push([...form.querySelectorAll("li")].map((li) =>
            [li.dataset.flaw, li.dataset.answer, li.dataset.fix, li.dataset.others,
              li.querySelector("span:nth-child(2)").textContent.trim()].join(" | ")).join("\\n"));
        }
        return told;
      }
      """;

  @Test
  void answersEveryGoldenQuestionLikeTheEngine() throws IOException {
    assumeThat(Browser.isInstalled()).isTrue();
    for (String documents : List.of("published", "both")) {
      AnswerBook book = AnswerBook.of(examples(documents), Composition.none());
      try (Page page = page(book)) {
        for (String line : Files.readAllLines(EXAMPLES.resolve("questions.csv"))) {
          String[] cell = line.split(",", -1);
          if (cell[0].equals(documents)) {
            String code = code(book, cell[1]);
            String told = ask(page, code, List.of(cell[2])).getFirst();
            assertThat(told).isEqualTo(said(book, code, cell[2]));
            assertThat(told)
                .contains(cell[3] + " | " + cell[4] + " | " + cell[5] + " | " + cell[6]);
          }
        }
      }
    }
  }

  @Test
  void answersRandomQuestionsLikeTheEngine() {
    assumeThat(Browser.isInstalled()).isTrue();
    Random random = new Random(11);
    List<AdvisoryFacts> facts = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      facts.add(advisory("SA-" + i, "p" + i, random));
    }
    AnswerBook book = AnswerBook.of(facts, Composition.none());
    try (Page page = page(book)) {
      for (int i = 0; i < 120; i++) {
        String code = "p" + i;
        List<String> versions =
            Stream.generate(() -> version(random, random.nextInt(6))).limit(12).toList();
        assertThat(ask(page, code, versions))
            .as(facts.get(i).vulnerabilities().getFirst().statuses().toString())
            .isEqualTo(versions.stream().map(version -> said(book, code, version)).toList());
      }
    }
  }

  @Test
  void looksIntoABillAndSendsNothing() throws IOException {
    assumeThat(Browser.isInstalled()).isTrue();
    AnswerBook book = AnswerBook.of(examples("published"), Composition.none());
    try (Page page = page(book)) {
      List<String> asked = new ArrayList<>();
      page.onRequest(
          request -> asked.add(request.method() + " " + request.url() + request.postData()));
      byte[] bill =
          """
          {"bomFormat": "CycloneDX", "components": [
            {"name": "x", "components": [{"name": "Mooring", "version": "4.4.6"}]}]}
          """
              .getBytes(UTF_8);
      page.setInputFiles(
          "input[type=file]", new FilePayload("bill.json", "application/json", bill));
      page.waitForSelector("li");
      assertThat(page.locator("li").allTextContents()).hasSize(1);
      assertThat(page.locator("li").first().textContent())
          .contains("Mooring 4.4.6 is affected", "Take 4.4.7.");
      assertThat(page.locator("output").textContent()).isEqualTo("2 of 1");
      assertThat(asked).containsExactly("GET " + ORIGIN + "/data.jsonnull");
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> ask(Page page, String product, List<String> versions) {
    return (List<String>) page.evaluate(ASK, List.of(product, versions));
  }

  private static String said(AnswerBook book, String code, String version) {
    return String.join(
        "\n",
        book.ask(Question.of(code, version)).answers().stream()
            .map(AffectedScriptTests::said)
            .toList());
  }

  private static String said(Answer answer) {
    return String.join(
        " | ",
        answer.flaw(),
        answer.kind().key(),
        answer.fix().orElse(""),
        String.join(",", answer.others()),
        answer.sentence());
  }

  private static Page page(AnswerBook book) {
    Page page = Browser.shared().open(Look.DESKTOP_LIGHT).page();
    Map<String, Route.FulfillOptions> files =
        Map.of(
            "/", file("text/html", HTML.getBytes(UTF_8)),
            "/data.json", file("application/json", AnswerFile.write(book, _ -> null)),
            "/affected.js", file("text/javascript", script()));
    page.route(
        "**/*",
        route -> {
          String path = route.request().url().substring(ORIGIN.length());
          route.fulfill(files.getOrDefault(path, new Route.FulfillOptions().setStatus(404)));
        });
    page.navigate(ORIGIN + "/");
    return page;
  }

  private static final String HTML =
      """
      <!doctype html><title>t</title>
      <form hidden data-affected="/data.json" data-product="" data-counted="{0} of {1}"
        data-nothing="nothing" data-elsewhere="elsewhere" data-failed="failed" data-nobill="none">
        <input name="version"><input type="file" name="bill"><output></output><ul></ul></form>
      <script src="/affected.js"></script>
      """;

  private static Route.FulfillOptions file(String type, byte[] bytes) {
    return new Route.FulfillOptions().setContentType(type).setBodyBytes(bytes);
  }

  private static byte[] script() {
    try {
      return Files.readAllBytes(HOME.resolve("server/src/main/resources/assets/affected.js"));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static String code(AnswerBook book, String name) {
    return book.ask(Question.of(name, null)).product().orElseThrow().code();
  }

  private static List<AdvisoryFacts> examples(String documents) throws IOException {
    List<AdvisoryFacts> facts = new ArrayList<>();
    for (String folder :
        documents.equals("both") ? List.of("published", "tracker") : List.of(documents)) {
      try (Stream<Path> files = Files.list(EXAMPLES.resolve(folder))) {
        for (Path file : files.sorted().toList()) {
          var root = JsonMapper.shared().readTree(Files.readAllBytes(file));
          facts.add(((FactsRead.Understood) FactsReading.read(root)).facts());
        }
      }
    }
    return facts;
  }

  private static String version(Random random, int kind) {
    String text = random.nextInt(4) + "." + random.nextInt(12) + "." + random.nextInt(3);
    return switch (kind) {
      case 0 -> text + "-rc." + random.nextInt(12);
      case 1 -> "v" + text;
      case 2 -> "2024." + random.nextInt(3) + "." + random.nextInt(20);
      case 3 -> random.nextBoolean() ? "latest" : "1.x";
      default -> text;
    };
  }

  private static AdvisoryFacts advisory(String id, String code, Random random) {
    VersionScheme[] schemes = {
      VersionScheme.DOTTED, VersionScheme.SEMVER, VersionScheme.GO, VersionScheme.GENERIC
    };
    VersionScheme scheme = schemes[random.nextInt(schemes.length)];
    Product product = new Product("Harbour Works", "Product " + code, code);
    List<StatusRow> rows = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(5); i++) {
      rows.add(row(product, scheme, random));
    }
    Instant at = Instant.parse("2026-01-01T00:00:00Z");
    return new AdvisoryFacts(
        Publisher.vendor("us", "https://us.example", null),
        new Tracking(
            id,
            List.of(),
            DocumentStatus.FINAL,
            Standing.inForce(),
            at,
            at,
            List.of(new Revision("1", at, "First.", false)),
            null),
        AdvisoryKind.RELEASE,
        "A flaw",
        TlpLabel.CLEAR,
        "en",
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new VulnerabilityFacts(
                "A flaw",
                new CveId("CVE-2026-99001"),
                List.of(),
                List.of(),
                List.of(),
                rows,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null)));
  }

  private static StatusRow row(Product product, VersionScheme scheme, Random random) {
    int kind = scheme == VersionScheme.DOTTED ? 4 : random.nextInt(2) * 4;
    String one = version(random, kind);
    String other = version(random, kind);
    if (scheme.order().compare(one, other) > 0) {
      String swap = one;
      one = other;
      other = swap;
    }
    VersionRange range =
        new VersionRange(
            scheme,
            random.nextInt(5) == 0 ? LowerBound.allEarlier() : LowerBound.from(one),
            switch (random.nextInt(5)) {
              case 0 -> UpperBound.open();
              case 1 -> UpperBound.upTo(other);
              default -> UpperBound.before(other);
            });
    return switch (random.nextInt(6)) {
      case 0 -> FixedVersion.of(product, scheme, other);
      case 1 -> new NotAffected(product, null, range, Justification.COMPONENT_NOT_PRESENT, null);
      case 2 -> new UnderInvestigation(product, null, range);
      case 3 ->
          new AffectedRange(
              product, random.nextBoolean() ? "1" : null, range, List.of("Linux"), "it is on");
      default -> AffectedRange.of(product, range);
    };
  }
}
