package org.bellbuoy.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.advisories.ImportAdvisory;
import org.bellbuoy.advisories.ImportAdvisory.Mode;
import org.bellbuoy.advisories.ImportOutcome;
import org.bellbuoy.advisories.ImportOutcome.Result;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.Message;
import org.bellbuoy.standards.csaf.Options;
import org.bellbuoy.standards.cve.CveWarning;
import org.bellbuoy.standards.cve.CveWarningKind;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestRoom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Real records of one vendor go in, are approved by a second person and come out signed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportedAdvisoriesTests {

  private static final Path HOME = Path.of(System.getProperty("bellbuoy.home", ".."));

  private final Viewer.Staff importer = TestRoom.staff(Role.LEAD);
  private final Viewer.Staff second = TestRoom.staff(Role.PUBLISHER);
  private final List<ImportOutcome> outcomes = new ArrayList<>();
  private List<String> published = List.of();

  @TempDir private Path folder;

  @BeforeAll
  void bringsInWhatIsPublicAlready() {
    Path data = data().resolve("octopus");
    assumeThat(data).as("Skipped: set BELLBUOY_DATA to the folder of real records.").exists();
    ImportAdvisory importing = TestHouse.get(ImportAdvisory.class);
    for (Path file : files(data)) {
      List<ImportOutcome> tried = importing.take(importer, bytes(file), Mode.TRY);
      assertThat(tried).extracting(ImportOutcome::result).doesNotContain(Result.CREATED);
      outcomes.addAll(importing.take(importer, bytes(file), Mode.DO));
    }
    TestHouse.get(BakeTree.class).bake();
    published = TestHouse.get(PublishImports.class).publish(second, "");
  }

  @Test
  void takesEveryRecordAndEveryNormalisedAdvisory() {
    assertThat(outcomes).hasSize(31 + 33);
    assertThat(outcomes)
        .filteredOn(outcome -> outcome.result() == Result.ALREADY_HERE)
        .as("the one of the collection that has no number of its own is one of the records")
        .extracting(ImportOutcome::number)
        .containsExactly("CVE-2022-2572");
    assertThat(published).hasSize(31 + 33 - 1);
  }

  @Test
  void changesNothingWhenItIsBroughtInAgain() {
    ImportAdvisory importing = TestHouse.get(ImportAdvisory.class);
    Path first = files(data().resolve("octopus")).getFirst();

    assertThat(importing.take(importer, bytes(first), Mode.DO))
        .extracting(ImportOutcome::result)
        .containsOnly(Result.ALREADY_HERE);
  }

  @Test
  void saysWhatIsDoubtfulAndMendsNothing() {
    assertThat(warnings("SA2023-07")).contains(CveWarningKind.NOT_AS_INTENDED);
    assertThat(warnings("SA2021-04")).contains(CveWarningKind.JOINED_HALVES);
    assertThat(warnings("SA2024-09")).contains(CveWarningKind.REMARK);
  }

  @Test
  void writesDocumentsThatOurOwnValidatorPasses() {
    for (String path : documents()) {
      assertThat(CsafValidator.validate(baked(path), Options.mandatory()).messages())
          .as(path)
          .extracting(Message::text)
          .isEmpty();
    }
  }

  @Test
  void writesDocumentsThatAnIndependentValidatorPasses() throws Exception {
    Path tools = HOME.resolve(".bellbuoy/tools");
    assumeThat(tools.resolve("node_modules/@secvisogram/csaf-validator-lib"))
        .as("Skipped: csaf-validator-lib is not installed: run bin/setup")
        .exists();
    Path lines = folder.resolve("documents.jsonl");
    Files.write(lines, documents().stream().map(this::line).toList(), UTF_8);
    Path answers = folder.resolve("answers.jsonl");
    Process node =
        new ProcessBuilder(
                "node",
                HOME.resolve("standards/src/test/node/peer-verdicts.mjs").toString(),
                tools.toAbsolutePath().toString())
            .redirectInput(lines.toFile())
            .redirectOutput(answers.toFile())
            .redirectError(folder.resolve("complaints.txt").toFile())
            .start();

    assertThat(node.waitFor()).isZero();
    assertThat(Files.readAllLines(answers))
        .hasSize(documents().size())
        .allSatisfy(verdict -> assertThat(verdict).isEqualTo("{\"isValid\":true,\"errors\":[]}"));
  }

  @Test
  void signsSoThatGnuPgVerifiesWithThePublishedKey() throws Exception {
    assumeThat(Path.of("/usr/bin/gpg")).as("Skipped: gpg is not installed").exists();
    Path home = Files.createDirectory(folder.resolve("gnupg"));
    String key =
        paths("/.well-known/csaf/openpgp/").stream()
            .filter(path -> path.endsWith(".asc"))
            .findFirst()
            .orElseThrow();
    Files.write(folder.resolve("key.asc"), baked(key));
    assertThat(gpg(home, "--import", folder.resolve("key.asc").toString())).isZero();
    for (String path : documents()) {
      Path document = Files.write(folder.resolve("document.json"), baked(path));
      Path signature = Files.write(folder.resolve("document.asc"), baked(path + ".asc"));

      assertThat(gpg(home, "--verify", signature.toString(), document.toString()))
          .as(path)
          .isZero();
    }
    Path contact = Files.write(folder.resolve("security.txt"), baked("/.well-known/security.txt"));
    assertThat(gpg(home, "--verify", contact.toString())).isZero();
  }

  @Test
  void namesInEveryIndexOnlyWhatIsThere() {
    String index = new String(baked("/.well-known/csaf/white/index.txt"), UTF_8);

    assertThat(index.lines())
        .allSatisfy(line -> {
          assertThat(baked("/.well-known/csaf/white/" + line)).isNotEmpty();
          assertThat(baked("/.well-known/csaf/white/" + line + ".sha512")).isNotEmpty();
          assertThat(baked("/.well-known/csaf/white/" + line + ".asc")).isNotEmpty();
        });
  }

  private List<CveWarningKind> warnings(String number) {
    return outcomes.stream()
        .filter(outcome -> outcome.number().equals(number))
        .flatMap(outcome -> outcome.warnings().stream())
        .map(CveWarning::kind)
        .toList();
  }

  private List<String> documents() {
    return paths("/.well-known/csaf/white/2").stream()
        .filter(path -> path.endsWith(".json"))
        .toList();
  }

  private static List<String> paths(String prefix) {
    return TestHouse.database()
        .jdbc()
        .sql("select path from publication.baked where path like :prefix order by path")
        .param("prefix", prefix + "%")
        .query((row, number) -> row.getString("path"))
        .list();
  }

  private static byte[] baked(String path) {
    return TestHouse.database()
        .jdbc()
        .sql("select bytes from publication.baked where path = :path")
        .param("path", path)
        .query(byte[].class)
        .single();
  }

  private String line(String path) {
    return new tools.jackson.databind.json.JsonMapper().readTree(baked(path)).toString();
  }

  private static int gpg(Path home, String... arguments) throws Exception {
    List<String> command =
        Stream.concat(
                Stream.of("gpg", "--batch", "--quiet", "--homedir", home.toString()),
                Stream.of(arguments))
            .toList();
    Process gpg = new ProcessBuilder(command).redirectErrorStream(true).start();
    gpg.getInputStream().readAllBytes();
    return gpg.waitFor();
  }

  private static Path data() {
    return Optional.ofNullable(System.getenv("BELLBUOY_DATA"))
        .map(Path::of)
        .orElseGet(() -> HOME.resolve("../shared/data").normalize());
  }

  private static List<Path> files(Path octopus) {
    try (Stream<Path> records = Files.list(octopus.resolve("cve-records"))) {
      List<Path> all = new ArrayList<>(records.sorted().toList());
      all.add(octopus.resolve("advisories.json"));
      return all;
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
