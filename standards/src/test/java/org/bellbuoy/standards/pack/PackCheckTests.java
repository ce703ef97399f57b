package org.bellbuoy.standards.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.ledger.NoteKey;
import org.bellbuoy.standards.pack.PackVerdict.Step;
import org.junit.jupiter.api.Test;

class PackCheckTests {

  private static final String CHAPTER = "chapters/10-case.json";

  private final SamplePack pack = new SamplePack();

  @Test
  void saysWhatHoldsAndHowMuchTheLedgerProves() {
    PackVerdict verdict = checked(pack.zip());

    assertThat(verdict.findings()).allMatch(PackVerdict.Finding::holds);
    assertThat(verdict.chapters())
        .containsExactlyInAnyOrder(
            new PackVerdict.Chapter(CHAPTER, "The case", 2, 1),
            new PackVerdict.Chapter(PackChapterFile.EVENTS, "Entries", 2, 0));
    assertThat(sentences(verdict)).contains("head over 7 entries", "Entry 6 says", "by ann");
  }

  @Test
  void findsEveryChangedByteOfTheWholeFile() {
    byte[] zip = pack.zip();
    for (int at = 0; at < zip.length; at++) {
      byte bit = (byte) (1 << (at % 8));
      zip[at] ^= bit;
      assertThat(PackCheck.check(zip, List.of(pack.key)).filter(PackVerdict::holds))
          .as("byte %d of %d", at, zip.length)
          .isEmpty();
      zip[at] ^= bit;
    }
  }

  @Test
  void findsEveryChangedByteOfEveryFileThatWasPackedAgain() {
    for (String name : new ArrayList<>(pack.files.keySet())) {
      byte[] content = Objects.requireNonNull(pack.files.get(name));
      for (int at = 0; at < content.length; at++) {
        content[at] ^= 1;
        assertThat(PackCheck.check(pack.zip(), List.of(pack.key)).filter(PackVerdict::holds))
            .as("byte %d of %s", at, name)
            .isEmpty();
        content[at] ^= 1;
      }
    }
    assertThat(checked(pack.zip()).holds()).isTrue();
  }

  @Test
  void namesTheFileThatWasChangedAddedOrRemoved() {
    SequencedMap<String, byte[]> files = new LinkedHashMap<>(pack.files);
    files.put("index.html", "<title>Nothing happened</title>".getBytes(UTF_8));
    assertThat(faults(files)).containsExactly("index.html was CHANGED.");

    files = new LinkedHashMap<>(pack.files);
    files.put("chapters/99-more.json", "{}".getBytes(UTF_8));
    assertThat(faults(files))
        .containsExactly("chapters/99-more.json was ADDED: no manifest names it.");

    files = new LinkedHashMap<>(pack.files);
    files.remove("index.html");
    assertThat(faults(files)).containsExactly("index.html is missing.");
  }

  @Test
  void isNotDeceivedByAManifestThatWasWrittenAnew() {
    SequencedMap<String, byte[]> files = new LinkedHashMap<>(pack.files);
    files.put(
        CHAPTER,
        new String(files.get(CHAPTER), UTF_8).replace("stated only", "never").getBytes(UTF_8));
    files.remove(PackManifest.NAME);
    files.putFirst(PackManifest.NAME, PackManifest.of(files).bytes());

    assertThat(faults(files))
        .containsExactly("No entry says that a pack with this manifest was taken.");
  }

  @Test
  void findsARowThatSaysSomethingElseThanItsEntry() {
    String said = new String(pack.files.get(CHAPTER), UTF_8);
    for (String[] lie :
        List.of(
            new String[] {"\"TRIAGE\"", "\"CLOSED\""},
            new String[] {"09:00:00.123457Z", "09:00:00.124457Z"},
            new String[] {"\"hash\":\"0a", "\"hash\":\"0b"},
            new String[] {"entry-4", "entry-5"})) {
      pack.files.put(CHAPTER, said.replace(lie[0], lie[1]).getBytes(UTF_8));
      pack.bind();

      assertThat(faults(pack.files))
          .as(lie[1])
          .containsExactly(CHAPTER + ": 1 rows do NOT say what the ledger says.");
    }
  }

  @Test
  void believesNoOtherHeadNoOtherKeyAndNoOtherEntries() throws GeneralSecurityException {
    SamplePack other = new SamplePack();
    SequencedMap<String, byte[]> files = new LinkedHashMap<>(pack.files);
    files.put(PackLedger.HEAD, other.files.get(PackLedger.HEAD));
    assertThat(faults(files)).anyMatch(each -> each.contains("NOT signed by the key"));

    files.put(PackLedger.HEAD, pack.signed(Hash.of(), 7));
    assertThat(faults(files))
        .containsExactly(
            "The entries do NOT stand below that head.",
            CHAPTER + ": no row is proved, because the entries do not hold.",
            PackChapterFile.EVENTS + ": no row is proved, because the entries do not hold.");

    NoteKey stranger =
        NoteKey.of(
            pack.key.name(),
            KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic().getEncoded());
    assertThat(PackCheck.check(pack.zip(), List.of(stranger)).orElseThrow().holds()).isFalse();
  }

  @Test
  void findsAnEntryThatNoChapterListsOrThatIsAboutSomethingElse() {
    byte[] events = pack.files.get(PackChapterFile.EVENTS);
    pack.files.put(
        PackChapterFile.EVENTS,
        new String(events, UTF_8).replace("entry-4", "entry-2").getBytes(UTF_8));
    pack.bind();
    assertThat(faults(pack.files))
        .containsExactly("The chapter of events does NOT list just these entries.");

    pack.files.put(PackChapterFile.EVENTS, events);
    byte[] chapter = pack.files.get(CHAPTER);
    pack.files.put(
        CHAPTER, new String(chapter, UTF_8).replace(SamplePack.CASE, "another").getBytes(UTF_8));
    pack.bind();
    assertThat(faults(pack.files)).containsExactly("Some are about something else than the pack.");
  }

  @Test
  void readsNothingIntoWhatIsNoPack() {
    assertThat(PackCheck.check(new byte[0], List.of())).isEmpty();
    assertThat(PackCheck.check("PK\u0003\u0004".getBytes(UTF_8), List.of())).isEmpty();
    pack.files.remove(PackManifest.NAME);
    assertThat(PackCheck.check(pack.zip(), List.of())).isEmpty();
  }

  @Test
  void isAZipThatAnyProgramOpens() throws IOException {
    SequencedMap<String, byte[]> read = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(pack.zip()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        read.put(entry.getName(), in.readAllBytes());
      }
    }
    assertThat(read.keySet()).containsExactlyElementsOf(pack.files.keySet());
    read.forEach((name, content) -> assertThat(content).isEqualTo(pack.files.get(name)));
  }

  private PackVerdict checked(byte[] zip) {
    return PackCheck.check(zip, List.of(pack.key)).orElseThrow();
  }

  private List<String> faults(SequencedMap<String, byte[]> files) {
    return checked(SamplePack.zip(files)).findings().stream()
        .filter(each -> !each.holds())
        .map(PackVerdict.Finding::sentence)
        .toList();
  }

  private static String sentences(PackVerdict verdict) {
    StringBuilder all = new StringBuilder();
    verdict.findings().forEach(each -> all.append(each.sentence()).append('\n'));
    assertThat(verdict.findings()).extracting(PackVerdict.Finding::step).contains(Step.values());
    return all.toString();
  }
}
