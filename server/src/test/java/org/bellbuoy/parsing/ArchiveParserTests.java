package org.bellbuoy.parsing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.bellbuoy.parsing.child.LookAtMany;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.Test;

/// What the locked process makes of archives, and where it stops.
class ArchiveParserTests {

  private static final byte[] NOTE = "a note\n".getBytes(UTF_8);

  private final ArchiveParser parser = new ArchiveParser();

  @Test
  void listsWhatIsInAZipAndOpensOneEntry() {
    byte[] file = Archives.evidence();
    Inside.Listing list = list(file);

    assertThat(list.form()).isEqualTo(FileForm.ZIP);
    assertThat(list.entries())
        .extracting(ArchiveEntry::name)
        .containsExactly(
            "README.txt",
            "logs/",
            "logs/gate.log",
            "shot.png",
            "logs.tar.gz",
            "../../etc/cron.d/job",
            "poc.bin");
    assertThat(list.entries())
        .extracting(ArchiveEntry::form)
        .contains(FileForm.TEXT, FileForm.PNG, FileForm.GZIP, FileForm.OTHER);
    assertThat(list.entries().get(1).kind()).isEqualTo(EntryKind.FOLDER);
    assertThat(look(file, List.of(0)))
        .isEqualTo(new Inside.Text("How to see it:\n1. open the gate\n2. look\n", true));
    assertThat(look(file, List.of(4)))
        .isInstanceOfSatisfying(
            Inside.Listing.class, inner -> assertThat(inner.form()).isEqualTo(FileForm.TAR_GZ));
    assertThat(parser.look(file, List.of(4, 0)).trail())
        .containsExactly("logs.tar.gz", "old/gate.log");
    assertThat(look(file, List.of(4, 0))).isEqualTo(new Inside.Text("yesterday\n", true));
    assertThat(trouble(file, 6)).isEqualTo(ArchiveTrouble.NOT_SHOWN);
    assertThat(trouble(file, 7)).isEqualTo(ArchiveTrouble.NO_SUCH_ENTRY);
    assertThat(trouble(file, 0, 0)).isEqualTo(ArchiveTrouble.NO_SUCH_ENTRY);
  }

  @Test
  void drawsAPictureAnew() throws Exception {
    byte[] large = Archives.picture("jpeg", 3_300, 40);
    byte[] told = join(large, "Exif: taken at home".getBytes(UTF_8));

    Inside inside = look(told, List.of());

    byte[] png = ((Inside.Picture) inside).png();
    assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1_100);
    assertThat(new String(png, UTF_8)).doesNotContain("taken at home");
    assertThat(trouble(Archives.picture("png", 1, 1), 0)).isEqualTo(ArchiveTrouble.NO_SUCH_ENTRY);
    assertThat(trouble(hugePicture())).isEqualTo(ArchiveTrouble.PICTURE_TOO_LARGE);
  }

  @Test
  void readsWhatGnuAndInfoZipWrite() throws Exception {
    Path folder = Files.createTempDirectory("bellbuoy-packed-");
    try {
      Files.writeString(folder.resolve("note.txt"), "a note\n");
      String longName = "n".repeat(180) + ".txt";
      Files.writeString(folder.resolve(longName), "long\n");
      Files.createSymbolicLink(folder.resolve("way"), Path.of("../out"));
      run(folder, "zip", "-qry", "a.zip", "note.txt", longName, "way");
      run(folder, "tar", "-czf", "b.tgz", "note.txt", longName, "way");
      run(folder, "tar", "--format=posix", "-cf", "c.tar", "note.txt", longName, "way");
      run(folder, "tar", "--format=gnu", "-cf", "d.tar", "note.txt", longName, "way");
      run(folder, "zip", "-qP", "secret", "e.zip", "note.txt");
      for (String name : List.of("a.zip", "b.tgz", "c.tar", "d.tar")) {
        byte[] file = Files.readAllBytes(folder.resolve(name));
        List<ArchiveEntry> entries = list(file).entries();
        assertThat(entries)
            .as(name)
            .extracting(ArchiveEntry::name)
            .containsExactly("note.txt", longName, "way");
        assertThat(entries.get(2).kind()).isEqualTo(EntryKind.LINK);
        assertThat(entries.get(2).target()).isEqualTo("../out");
        assertThat(entries.get(2).marks()).contains(EntryMark.LEAVES);
        assertThat(look(file, List.of(0))).isEqualTo(new Inside.Text("a note\n", true));
        assertThat(trouble(file, 2)).isEqualTo(ArchiveTrouble.NOT_OPENED);
      }
      byte[] closed = Files.readAllBytes(folder.resolve("e.zip"));
      assertThat(list(closed).entries().getFirst().marks()).contains(EntryMark.ENCRYPTED);
      assertThat(trouble(closed, 0)).isEqualTo(ArchiveTrouble.ENCRYPTED);
    } finally {
      TestFolders.delete(folder);
    }
  }

  /// Zip64: the sizes and places stand in fields of eight octets, as programs write them that do
  /// not know beforehand how large a file becomes.
  @Test
  void readsZipsWrittenForFilesOfAnySize() {
    byte[] file = Archives.zip64(List.of("a.txt", "b.txt"), NOTE);
    assertThat(find(file, 0, 'P', 'K', 6, 6)).as("the zip64 end record").isPositive();

    assertThat(list(file).entries())
        .extracting(ArchiveEntry::name)
        .containsExactly("a.txt", "b.txt");
    assertThat(look(file, List.of(1))).isEqualTo(new Inside.Text("a note\n", true));
  }

  @Test
  void showsNamesThatWouldDoHarmAndUsesNone() {
    byte[] zip =
        Archives.zip(
            Map.of("../up", NOTE, "/etc/passwd", NOTE, "C:\\x", NOTE, "\u202egnp.exe", NOTE));
    Map<String, List<EntryMark>> marks = new HashMap<>();
    list(zip).entries().forEach(entry -> marks.put(entry.name(), entry.marks()));

    assertThat(marks)
        .containsEntry("../up", List.of(EntryMark.LEAVES))
        .containsEntry("/etc/passwd", List.of(EntryMark.ABSOLUTE))
        .containsEntry("C:\\x", List.of(EntryMark.ABSOLUTE))
        .containsEntry("\ufffdgnp.exe", List.of(EntryMark.HIDDEN));
    byte[] twice =
        Archives.tar(out -> {
          Archives.put(out, new TarArchiveEntry("a"), NOTE);
          Archives.put(out, new TarArchiveEntry("a"), NOTE);
          out.putArchiveEntry(new TarArchiveEntry("pipe", TarConstants.LF_FIFO));
          out.closeArchiveEntry();
        });
    assertThat(list(twice).entries().get(1).marks()).containsExactly(EntryMark.TWICE);
    assertThat(list(twice).entries().get(2).kind()).isEqualTo(EntryKind.DEVICE);
    assertThat(trouble(Archives.zip("n".repeat(2_000), NOTE)))
        .isEqualTo(ArchiveTrouble.NAME_TOO_LONG);
  }

  @Test
  void stopsAtBombs() {
    byte[] zeros = new byte[30 * 1024 * 1024];
    byte[] dense = Archives.zip("zeros", zeros);
    byte[] many =
        Archives.zip(out -> {
          for (int each = 0; each <= ArchiveLimits.ENTRIES; each++) {
            out.putNextEntry(new ZipEntry(Integer.toString(each)));
          }
        });
    byte[] million = new byte[512 * 20_100];
    byte[] one = Archives.tar(Map.of("a", new byte[0]));
    for (int at = 0; at < million.length; at += 512) {
      System.arraycopy(one, 0, million, at, 512);
    }
    byte[] nested = NOTE;
    for (int depth = 0; depth < 6; depth++) {
      nested = Archives.zip(depth + ".zip", nested);
    }
    byte[] layers = Archives.gzip(Archives.gzip(zeros));

    assertThat(list(dense).entries().getFirst().marks()).containsExactly(EntryMark.DENSE);
    assertThat(list(dense).entries().getFirst().opens()).isFalse();
    assertThat(trouble(dense, 0)).isEqualTo(ArchiveTrouble.TOO_DENSE);
    assertThat(trouble(Archives.gzip(zeros))).isEqualTo(ArchiveTrouble.TOO_DENSE);
    assertThat(trouble(layers, 0)).isEqualTo(ArchiveTrouble.TOO_DENSE);
    assertThat(trouble(many)).isEqualTo(ArchiveTrouble.TOO_MANY_ENTRIES);
    assertThat(trouble(million)).isEqualTo(ArchiveTrouble.TOO_MANY_ENTRIES);
    assertThat(look(nested, List.of(0, 0, 0, 0))).isInstanceOf(Inside.Listing.class);
    assertThat(trouble(nested, 0, 0, 0, 0, 0)).isEqualTo(ArchiveTrouble.TOO_DEEP);
    assertThat(trouble(new byte[ArchiveLimits.FILE + 1])).isEqualTo(ArchiveTrouble.TOO_LARGE);
    assertThat(trouble(Archives.gzip(noise(66)))).isEqualTo(ArchiveTrouble.TOO_MUCH_INSIDE);
  }

  @Test
  void putsAsideWhatTwoProgramsWouldReadDifferently() {
    byte[] good = Archives.zip("shown.txt", NOTE);
    int list = find(good, 0, 'P', 'K', 1, 2);
    int end = find(good, 0, 'P', 'K', 5, 6);
    List<byte[]> bad = new ArrayList<>();
    bad.add(changed(good, 30, 'S')); // the name in front of the entry
    bad.add(changed(good, list + 46, 'S')); // the name in the list
    bad.add(changed(good, list + 24, 99)); // the size in the list
    bad.add(changed(good, end + 10, 2)); // how many there are
    bad.add(changed(good, end + 4, 1)); // of which piece
    bad.add(changed(good, end + 16, 1)); // where the list is
    bad.add(join(Archives.zip("hidden.txt", NOTE), good)); // one behind the other
    bad.add(join(good, good));
    bad.add(hidden(good, list));
    bad.add(join(Archives.tar(Map.of("a", NOTE)), Archives.tar(Map.of("b", NOTE))));
    bad.add(join(Archives.gzip(NOTE), NOTE));
    bad.add(sizedTwice());
    bad.add(overlapping());

    for (int each = 0; each < bad.size(); each++) {
      assertThat(LookAtMany.at(bad.get(each)))
          .as("number %d", each)
          .isEqualTo(new Inside.Unopened(ArchiveTrouble.READ_DIFFERENTLY));
    }
    assertThat(trouble(bad.getFirst())).isEqualTo(ArchiveTrouble.READ_DIFFERENTLY);
  }

  @Test
  void saysWhatIsNotOpened() {
    Map<FileForm, byte[]> kinds =
        Map.of(
            FileForm.SEVEN_ZIP, new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c},
            FileForm.RAR, new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 0},
            FileForm.XZ, new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z', 0},
            FileForm.BZIP2, new byte[] {'B', 'Z', 'h', '9'});
    kinds.forEach((form, first) -> {
      assertThat(trouble(first)).as(form.name()).isEqualTo(ArchiveTrouble.NOT_OPENED);
      assertThat(list(Archives.zip("a", first)).entries().getFirst().form()).isEqualTo(form);
    });
    assertThat(trouble("%PDF-1.7".getBytes(UTF_8))).isEqualTo(ArchiveTrouble.NOT_SHOWN);
    assertThat(trouble(new byte[0])).isEqualTo(ArchiveTrouble.NOT_SHOWN);
  }

  @Test
  void survivesWhatIsCutOffOrChangedAtRandom() {
    Random random = new Random(42);
    List<byte[]> good =
        List.of(
            Archives.evidence(),
            Archives.gzip(Archives.tar(Map.of("a/b", NOTE, "c", NOTE))),
            Archives.tar(Map.of("n".repeat(150), NOTE, "c", NOTE)),
            Archives.picture("png", 20, 20),
            Archives.picture("jpeg", 20, 20));
    int tried = 0;
    int shown = 0;
    for (byte[] file : good) {
      for (int each = 0; each < 160; each++) {
        byte[] bad =
            each % 4 == 0
                ? Arrays.copyOf(file, random.nextInt(file.length))
                : flipped(file, random, 1 + each % 9);
        for (List<Integer> path : List.of(List.<Integer>of(), List.of(0), List.of(4, 0))) {
          tried++;
          shown += LookAtMany.at(bad, path) instanceof Inside.Unopened ? 0 : 1;
        }
      }
    }
    assertThat(tried).isEqualTo(2_400);
    assertThat(shown).isPositive();
    assertThat(look(flipped(good.getFirst(), random, 5), List.of())).isNotNull();
  }

  @Test
  void aReaderThatBreaksOutIsEndedAndTheNextFileIsRead() {
    byte[] slow = Archives.evidence();

    for (int each = 0; each < 3; each++) {
      assertThat(look(changed(slow, 3, 99), List.of())).isInstanceOf(Inside.class);
      assertThat(list(slow).entries()).hasSize(7);
    }
    assertThat(ProcessHandle.current().descendants().filter(ArchiveParserTests::reads)).isEmpty();
  }

  private static boolean reads(ProcessHandle process) {
    return process.isAlive()
        && process.info().commandLine().orElse("").endsWith("ParserChild ARCHIVE");
  }

  private Inside look(byte[] file, List<Integer> path) {
    return parser.look(file, path).inside();
  }

  private Inside.Listing list(byte[] file) {
    Inside inside = look(file, List.of());
    assertThat(inside).isInstanceOf(Inside.Listing.class);
    return (Inside.Listing) inside;
  }

  private ArchiveTrouble trouble(byte[] file, Integer... path) {
    Inside inside = look(file, List.of(path));
    assertThat(inside).isInstanceOf(Inside.Unopened.class);
    return ((Inside.Unopened) inside).trouble();
  }

  /// An entry that the list does not know stands between the others and the list.
  private static byte[] hidden(byte[] good, int list) {
    byte[] entry = Arrays.copyOf(Archives.zip("hidden.txt", NOTE), 60);
    byte[] all =
        join(join(Arrays.copyOf(good, list), entry), Arrays.copyOfRange(good, list, good.length));
    int end = find(all, list + entry.length, 'P', 'K', 5, 6);
    return changed(all, end + 16, list + entry.length);
  }

  /// Two lines of the list lead to the same bytes, as in the bombs of 2019.
  private static byte[] overlapping() {
    byte[] good = Archives.zip("shown.txt", NOTE);
    int list = find(good, 0, 'P', 'K', 1, 2);
    int end = find(good, 0, 'P', 'K', 5, 6);
    byte[] line = Arrays.copyOfRange(good, list, end);
    byte[] all =
        join(join(Arrays.copyOf(good, end), line), Arrays.copyOfRange(good, end, good.length));
    int later = end + line.length;
    all[later + 8] = 2;
    all[later + 10] = 2;
    int size = 2 * line.length;
    all[later + 12] = (byte) size;
    all[later + 13] = (byte) (size >> 8);
    return all;
  }

  /// The pax header says another size than the header itself.
  private static byte[] sizedTwice() {
    byte[] tar =
        Archives.tar(out -> {
          TarArchiveEntry entry = new TarArchiveEntry("a");
          entry.addPaxHeader("comment", "x".repeat(9));
          Archives.put(out, entry, NOTE);
        });
    String said = new String(tar, ISO_8859_1);
    int at = said.indexOf("21 comment=xxxxxxxxx\n");
    assertThat(at).isPositive();
    byte[] other = "21 size=000000000001\n".getBytes(UTF_8);
    System.arraycopy(other, 0, tar, at, other.length);
    return tar;
  }

  private static byte[] hugePicture() {
    byte[] png = Archives.picture("png", 20, 20);
    byte[] wide = changed(changed(png, 18, 0x60), 22, 0x60);
    CRC32 sum = new CRC32();
    sum.update(wide, 12, 17);
    for (int each = 0; each < 4; each++) {
      wide[29 + each] = (byte) (sum.getValue() >> (24 - 8 * each));
    }
    return wide;
  }

  /// Packs to little less than it is, and less than 200 times.
  private static byte[] noise(int mebibytes) {
    byte[] noise = new byte[mebibytes * 1024 * 1024];
    new Random(7).nextBytes(noise);
    for (int each = 0; each < noise.length; each++) {
      noise[each] = each % 16 == 0 ? noise[each] : (byte) 'a';
    }
    return noise;
  }

  private static byte[] flipped(byte[] file, Random random, int bits) {
    byte[] bad = file.clone();
    for (int each = 0; each < bits; each++) {
      bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bad;
  }

  private static byte[] changed(byte[] file, int at, int octet) {
    byte[] other = file.clone();
    other[at] = (byte) octet;
    return other;
  }

  private static byte[] join(byte[] one, byte[] two) {
    byte[] all = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, all, one.length, two.length);
    return all;
  }

  private static int find(byte[] file, int from, int... octets) {
    for (int at = from; at + octets.length <= file.length; at++) {
      boolean same = true;
      for (int each = 0; each < octets.length; each++) {
        same &= (file[at + each] & 0xff) == octets[each];
      }
      if (same) {
        return at;
      }
    }
    throw new AssertionError("not there");
  }

  private static void run(Path folder, String... words) throws Exception {
    Process process =
        new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }
}
