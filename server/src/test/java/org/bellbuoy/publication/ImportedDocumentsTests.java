package org.bellbuoy.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.advisories.FileOutcome;
import org.bellbuoy.advisories.ImportAdvisory.Mode;
import org.bellbuoy.advisories.ImportFile;
import org.bellbuoy.advisories.ImportFiles;
import org.bellbuoy.advisories.ImportOutcome;
import org.bellbuoy.advisories.ImportOutcome.Result;
import org.bellbuoy.advisories.ImportProof;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.FileNames;
import org.bellbuoy.standards.csaf.Options;
import org.bellbuoy.standards.csaf.writing.CsafReader;
import org.bellbuoy.standards.csaf.writing.CsafReading;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents of other formats than CVE come in with what lies beside them, and go out again saying
/// the same.
class ImportedDocumentsTests {

  private static final Path HOME = Path.of(System.getProperty("bellbuoy.home", ".."));
  private static final String LARGEST = "icsa-23-348-10";
  private static final String LONGEST = "icsa-17-129-02";

  private final Viewer.Staff importer = TestRoom.staff(Role.LEAD);
  private final Viewer.Staff second = TestRoom.staff(Role.PUBLISHER);
  private final ImportFiles importing = TestHouse.get(ImportFiles.class);
  private final PublishedAdvisories published = TestHouse.get(PublishedAdvisories.class);

  @TempDir private Path folder;

  @Test
  void readsEveryDocumentOfAnotherPublisherAndComparesItsHash() {
    List<ImportFile> files = new ArrayList<>();
    for (Path document : real("csaf-cisa", ".json")) {
      files.add(file(document));
      files.add(file(document.resolveSibling(document.getFileName() + ".sha512")));
      files.add(file(document.resolveSibling(document.getFileName() + ".asc")));
    }

    List<FileOutcome> outcomes = importing.take(importer, files, Mode.TRY);

    assertThat(outcomes).hasSizeGreaterThanOrEqualTo(120);
    assertThat(outcomes).filteredOn(FileOutcome::isRefused).isEmpty();
    assertThat(outcomes)
        .extracting(FileOutcome::proof)
        .containsOnly(new ImportProof("SHA-512", ImportProof.Signature.UNCHECKED, ""));
  }

  @Test
  void sendsOutAgainWhatDocumentsOfAnotherPublisherSay() {
    for (String name : List.of(LARGEST, LONGEST)) {
      Path document = data().resolve("csaf-cisa/" + name + ".json");
      assumeThat(document).as("Skipped: set BELLBUOY_DATA to the folder of real data.").exists();
      AdvisoryFacts original = facts(bytes(document));

      bringIn(file(document));

      AdvisoryFacts here = published.byNumber(original.tracking().id()).orElseThrow();
      sameFacts(here, original);
      String path = "/.well-known/csaf/white/%d/%s".formatted(year(original), fileName(original));
      byte[] again = baked(path);
      sameFacts(facts(again), original);
      assertThat(CsafValidator.validate(again, Options.mandatory()).messages()).as(path).isEmpty();
    }
  }

  @Test
  void namesEachOfManyVulnerabilitiesOnAPageThatStaysSmall() {
    Path document = data().resolve("csaf-cisa/icsa-23-166-11.json");
    assumeThat(document).as("Skipped: set BELLBUOY_DATA to the folder of real data.").exists();
    AdvisoryFacts facts = facts(bytes(document));

    bringIn(file(document));

    String path = "/advisories/" + facts.tracking().id();
    String page = new String(baked(path), UTF_8);
    assertThat(page.substring(0, page.indexOf("</header>", page.indexOf("<h1"))))
        .contains("108 vulnerabilities")
        .doesNotContain(facts.cves().getLast().value());
    assertThat(facts.cves()).hasSize(108).allSatisfy(cve -> named(page, cve.value()));
    assertThat(page).contains(path + ".108.osv.json").contains("href=\"#flaws\">OSV");
    assertThat(packed(path)).isLessThan(100_000);
  }

  private static void named(String page, String cve) {
    assertThat(page)
        .containsOnlyOnce("<summary>" + cve + " ")
        .contains("CVERecord?id=" + cve + "\"");
  }

  private static int packed(String path) {
    return TestHouse.database()
        .jdbc()
        .sql("select octet_length(gzip) from publication.baked where path = :path")
        .param("path", path)
        .query(Integer.class)
        .single();
  }

  private static void sameFacts(AdvisoryFacts read, AdvisoryFacts original) {
    assertThat(read.title()).isEqualTo(original.title());
    assertThat(read.kind()).isEqualTo(original.kind());
    assertThat(read.sections()).isEqualTo(original.sections());
    assertThat(read.credits()).isEqualTo(original.credits());
    assertThat(read.vulnerabilities()).isEqualTo(original.vulnerabilities());
    assertThat(read.tracking().initialRelease()).isEqualTo(original.tracking().initialRelease());
    assertThat(read.tracking().currentRelease()).isEqualTo(original.tracking().currentRelease());
    assertThat(read.tracking().revisions())
        .extracting(Revision::summary)
        .containsExactlyElementsOf(
            original.tracking().revisions().stream().map(Revision::summary).toList());
  }

  @Test
  void keepsTheWholeHistoryAndCountsOnFromIt() {
    Path document = data().resolve("csaf-cisa/icsa-19-283-02.json");
    assumeThat(document).as("Skipped: set BELLBUOY_DATA to the folder of real data.").exists();

    bringIn(file(document));

    List<Revision> revisions =
        published.byNumber("ICSA-19-283-02").orElseThrow().tracking().revisions();
    assertThat(revisions).hasSize(12);
    assertThat(revisions.getFirst().number()).isEqualTo("1");
    assertThat(revisions.getLast().number()).isEqualTo("12");
    assertThat(revisions).extracting(Revision::date).isSorted();
  }

  @Test
  void takesAdvisoriesOfOsvAndOfGithub() {
    List<FileOutcome> outcomes =
        importing.take(importer, List.of(text("a.json", osv("OSV-1", "")), github()), Mode.TRY);

    assertThat(outcomes).filteredOn(FileOutcome::isRefused).isEmpty();
    assertThat(outcomes)
        .flatExtracting(FileOutcome::advisories)
        .extracting(ImportOutcome::number)
        .containsExactly("OSV-1", "GHSA-aaaa-bbbb-cccc");
  }

  @Test
  void leavesWithdrawnWhatWasWithdrawn() {
    bringIn(text("gone.json", osv("OSV-GONE", "\"withdrawn\":\"2024-03-01T00:00:00Z\",")));

    assertThat(published.byNumber("OSV-GONE").orElseThrow().tracking().standing())
        .isInstanceOf(Standing.Withdrawn.class);
  }

  @Test
  void keepsOutWhatIsNotForEverybody() {
    assertThat(refusal(text("amber.json", csaf("AMBER", "final"))))
        .isEqualTo("It is marked TLP:AMBER: only what is for everybody comes in.");
    assertThat(refusal(text("draft.json", csaf("WHITE", "draft"))))
        .isEqualTo("It is a draft: only what was published comes in.");
    assertThat(refusal(text("other.json", "{\"a\":1}"))).startsWith("This is neither CSAF");
    assertThat(refusal(text("broken.json", "{"))).isNotEmpty();
  }

  @Test
  void keepsOutADocumentThatIsNotTheOneItsHashIsOf() {
    String document = osv("OSV-HASH", "");
    String other = "0".repeat(64) + "  x.json";

    assertThat(outcome(text("x.json", document), text("x.json.sha256", other)).refusal())
        .isEqualTo("Its SHA-256 is not the one in the file beside it.");
    assertThat(outcome(text("x.json", document), text("x.json.sha512", "none")).refusal())
        .isEqualTo("The file .sha512 beside it holds no SHA-512.");
  }

  @Test
  void letsTheOthersInWhenOneIsRefused() {
    List<FileOutcome> outcomes =
        importing.take(
            importer,
            List.of(
                text("bad.json", "{"),
                text("good.json", osv("OSV-GOOD", "")),
                text("stray.json.asc", "?")),
            Mode.TRY);

    assertThat(outcomes).extracting(FileOutcome::isRefused).containsExactly(true, false, true);
    assertThat(outcomes.getLast().refusal()).contains("belongs to no document");
  }

  @Test
  void takesOnlyWhatTheGivenKeySigned() throws Exception {
    assumeThat(Path.of("/usr/bin/gpg")).as("Skipped: gpg is not installed").exists();
    Path home =
        Files.createDirectory(
            folder.resolve("gnupg"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    gpg(home, "--passphrase", "", "--quick-gen-key", "Ann <ann@example.org>");
    gpg(home, "--passphrase", "", "--quick-gen-key", "Bob <bob@example.org>");
    Path document = Files.writeString(folder.resolve("x.json"), osv("OSV-SIGNED", ""));
    gpg(home, "-u", "ann@example.org", "--armor", "--detach-sign", document.toString());
    ImportFile signed = file(document);
    ImportFile signature = file(folder.resolve("x.json.asc"));
    ImportFile ann = key(home, "ann");
    ImportFile bob = key(home, "bob");

    assertThat(outcome(signed, signature).proof().signature())
        .isEqualTo(ImportProof.Signature.UNCHECKED);
    FileOutcome good = outcome(signed, signature, ann);
    assertThat(good.refusal()).isEmpty();
    assertThat(good.proof().signature()).isEqualTo(ImportProof.Signature.GOOD);
    assertThat(good.proof().signer()).matches("[0-9A-F]{40}");
    assertThat(outcome(signed, signature, bob).refusal())
        .isEqualTo("Its signature is of another key than those that were given.");
    assertThat(outcome(signed, ann).refusal()).contains("no signature came");
    assertThat(outcome(text("x.json", osv("OSV-CHANGED", "")), signature, ann).refusal())
        .isEqualTo("Its signature does not hold.");
    assertThat(outcome(signed, text("x.json.asc", "no signature"), ann).refusal())
        .isEqualTo("Its signature does not hold.");
  }

  private void bringIn(ImportFile file) {
    FileOutcome outcome = importing.take(importer, List.of(file), Mode.DO).getFirst();
    assertThat(outcome.refusal()).isEmpty();
    assertThat(outcome.advisories()).extracting(ImportOutcome::result).containsOnly(Result.CREATED);
    TestHouse.get(PublishImports.class).publish(second, "");
  }

  private FileOutcome outcome(ImportFile... files) {
    return importing.take(importer, List.of(files), Mode.TRY).getFirst();
  }

  private String refusal(ImportFile file) {
    return outcome(file).refusal();
  }

  private static AdvisoryFacts facts(byte[] csaf) {
    return ((CsafReading.Understood) CsafReader.read(csaf)).facts();
  }

  private static int year(AdvisoryFacts facts) {
    return facts.tracking().initialRelease().atZone(java.time.ZoneOffset.UTC).getYear();
  }

  private static String fileName(AdvisoryFacts facts) {
    return FileNames.of(facts.tracking().id());
  }

  private static byte[] baked(String path) {
    return TestHouse.database()
        .jdbc()
        .sql("select bytes from publication.baked where path = :path")
        .param("path", path)
        .query(byte[].class)
        .single();
  }

  private static ImportFile text(String name, String text) {
    return new ImportFile(name, text.getBytes(UTF_8));
  }

  private static ImportFile file(Path path) {
    return new ImportFile(path.toString(), bytes(path));
  }

  private static String osv(String id, String more) {
    return """
    {"schema_version":"1.6.0","id":"%s","modified":"2024-03-02T00:00:00Z",%s
     "published":"2024-02-01T00:00:00Z","summary":"A hole","details":"It leaks.",
     "affected":[{"package":{"ecosystem":"npm","name":"left"},
       "ranges":[{"type":"SEMVER","events":[{"introduced":"0"},{"fixed":"1.2.3"}]}]}]}
    """
        .formatted(id, more);
  }

  private static ImportFile github() {
    return text(
        "b.json",
        """
        {"ghsa_id":"GHSA-aaaa-bbbb-cccc","summary":"A hole","description":"It leaks.",
         "severity":"high","published_at":"2024-02-01T00:00:00Z",
         "updated_at":"2024-02-02T00:00:00Z","vulnerabilities":[{"package":{"ecosystem":"npm",
         "name":"left"},"vulnerable_version_range":"< 1.2.3","first_patched_version":"1.2.3"}]}
        """);
  }

  private static String csaf(String tlp, String status) {
    return """
    {"document":{"category":"csaf_base","csaf_version":"2.0","title":"A hole",
     "distribution":{"tlp":{"label":"%s"}},
     "publisher":{"category":"vendor","name":"V","namespace":"https://v.example"},
     "tracking":{"id":"V-1","status":"%s","version":"1",
      "initial_release_date":"2024-02-01T00:00:00Z",
      "current_release_date":"2024-02-01T00:00:00Z","revision_history":[
       {"number":"1","date":"2024-02-01T00:00:00Z","summary":"First"}]}}}
    """
        .formatted(tlp, status);
  }

  private ImportFile key(Path home, String who) throws Exception {
    Path file = folder.resolve(who + ".asc");
    gpg(home, "--armor", "--output", file.toString(), "--export", who + "@example.org");
    return file(file);
  }

  private static void gpg(Path home, String... arguments) throws Exception {
    List<String> command =
        Stream.concat(
                Stream.of("gpg", "--batch", "--quiet", "--homedir", home.toString()),
                Stream.of(arguments))
            .toList();
    Process gpg = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(gpg.getInputStream().readAllBytes(), UTF_8);
    assertThat(gpg.waitFor()).as(said).isZero();
  }

  private static Path data() {
    return Optional.ofNullable(System.getenv("BELLBUOY_DATA"))
        .map(Path::of)
        .orElseGet(() -> HOME.resolve("../shared/data").normalize());
  }

  private static List<Path> real(String place, String ending) {
    Path there = data().resolve(place);
    assumeThat(there).as("Skipped: set BELLBUOY_DATA to the folder of real data.").exists();
    try (Stream<Path> files = Files.list(there)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
