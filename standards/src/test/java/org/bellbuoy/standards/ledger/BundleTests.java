package org.bellbuoy.standards.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each kind of harm, planted at places chosen by chance.
class BundleTests {

  private static final int SIZE = 700;

  private final SampleLedger ledger = SampleLedger.of(SIZE, 90);

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @Test
  void findsNothingInALedgerThatIsWhole() {
    BundleReading.Verdict verdict = verdict(ledger.bundle());

    assertThat(verdict.result().faults()).isEmpty();
    assertThat(verdict.result().entries()).isEqualTo(SIZE);
    assertThat(verdict.result().signed()).isEqualTo(SIZE);
    assertThat(verdict.keys()).containsExactly(ledger.key());
  }

  @Test
  void takesAnEmptyLedger() {
    assertThat(verdict(SampleLedger.of(0, 1).bundle()).result().whole()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void namesTheEntryInWhichABitWasFlipped(long seed) {
    Random random = new Random(seed);
    byte[] bundle = ledger.bundle();
    String text = new String(bundle, java.nio.charset.StandardCharsets.ISO_8859_1);
    int entry = random.nextInt(SIZE);
    int from = text.indexOf("\nentry " + entry + " ") + 1;
    int at = from + random.nextInt(text.indexOf('\n', from) - from);
    bundle[at] ^= (byte) (1 << random.nextInt(8));

    List<Fault> faults = verdict(bundle).result().faults();
    assertThat(faults).as("bit at %d", at - from).isNotEmpty();
    assertThat(faults).anyMatch(fault -> fault.entries().contains((long) entry));
    assertThat(faults).hasSizeLessThan(4);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsABitFlippedAnywhere(long seed) {
    Random random = new Random(seed);
    byte[] bundle = ledger.bundle();
    bundle[random.nextInt(bundle.length)] ^= (byte) (1 << random.nextInt(8));

    assertThat(verdict(bundle).result().whole()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tellsADamagedHashFromAChangedEntry(long seed) {
    int entry = new Random(seed).nextInt(SIZE);
    ledger.tree().set(entry, Merkle.leaf(new byte[] {7}));

    assertThat(verdict(ledger.bundle()).result().faults())
        .extracting(Fault::kind, Fault::entries)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Fault.Kind.TREE_DAMAGED, List.of((long) entry)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void namesADroppedEntryEvenWhenTheOthersMovedUp(long seed) {
    int entry = new Random(seed).nextInt(SIZE - 1);
    String dropped = "entry %d ".formatted(entry);
    String text =
        new String(ledger.bundle(), java.nio.charset.StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith(dropped))
            .reduce("", (one, two) -> one + two + "\n");
    assertThat(only(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .satisfies(fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.DROPPED))
        .satisfies(fault -> assertThat(fault.entries()).containsExactly((long) entry));

    ledger.contents().remove(entry);
    ledger.contents().add("{\"id\":\"put in at the end\"}");
    assertThat(verdict(ledger.bundle()).result().faults())
        .anySatisfy(fault -> {
          assertThat(fault.kind()).isEqualTo(Fault.Kind.DROPPED);
          assertThat(fault.entries().getFirst()).isEqualTo(entry);
        })
        .hasSizeLessThan(4);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void namesBothEntriesThatHaveChangedPlaces(long seed) {
    Random random = new Random(seed);
    int one = random.nextInt(SIZE);
    int other = (one + 1 + random.nextInt(SIZE - 1)) % SIZE;
    Collections.swap(ledger.contents(), one, other);

    Fault fault = only(ledger.bundle());
    assertThat(fault.kind()).isEqualTo(Fault.Kind.SWAPPED);
    assertThat(fault.entries()).containsExactlyInAnyOrder((long) one, (long) other);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void saysBetweenWhichCheckpointsWhenTheHashWasChangedToo(long seed) {
    int entry = new Random(seed).nextInt(SIZE);
    ledger.contents().set(entry, "{\"id\":\"forged\"}");
    ledger
        .tree()
        .set(
            entry,
            Merkle.leaf("{\"id\":\"forged\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));

    Fault fault = only(ledger.bundle());
    assertThat(fault.kind()).isEqualTo(Fault.Kind.BETWEEN);
    assertThat(fault.entries().getFirst()).isLessThanOrEqualTo(entry);
    assertThat(fault.entries().getLast()).isGreaterThanOrEqualTo(entry);
    assertThat(fault.entries().getLast() - fault.entries().getFirst()).isLessThan(90);
  }

  @Test
  void doesNotBelieveACheckpointOfAnotherKey() {
    SampleLedger forger = SampleLedger.of(SIZE, 90);
    ledger.notes().set(2, forger.notes().get(2));

    assertThat(only(ledger.bundle()).kind()).isEqualTo(Fault.Kind.NOT_SIGNED);
  }

  @Test
  void doesNotBelieveABundleThatBringsItsOwnKey() throws IOException {
    SampleLedger forger = SampleLedger.of(SIZE, 90);

    assertThat(
            new BundleReading(List.of(), Optional.of(ledger.key()), _ -> {})
                .read(new ByteArrayInputStream(forger.bundle()))
                .result()
                .whole())
        .isFalse();
  }

  @Test
  void missesTheEndThatACheckpointKeptElsewhereSpeaksOf() throws IOException {
    CheckpointNote newest = ledger.notes().removeLast();
    ledger.contents().subList(650, SIZE).clear();
    ledger.tree().subList(650, SIZE).clear();
    BundleReading reading = new BundleReading(List.of(newest), Optional.empty(), _ -> {});

    assertThat(reading.read(new ByteArrayInputStream(ledger.bundle())).result().faults())
        .extracting(Fault::sentence)
        .containsExactly(
            "Entries 650 to 699 are missing: a checkpoint over 700 entries was signed.");
  }

  @Test
  void noticesThatABundleWasCutOff() {
    byte[] bundle = ledger.bundle();
    byte[] cut = java.util.Arrays.copyOf(bundle, bundle.length / 2);

    assertThat(verdict(cut).result().faults())
        .anyMatch(fault -> fault.sentence().contains("cut off"));
  }

  private Fault only(byte[] bundle) {
    List<Fault> faults = verdict(bundle).result().faults();
    assertThat(faults).hasSize(1);
    return faults.getFirst();
  }

  private static BundleReading.Verdict verdict(byte[] bundle) {
    try {
      return new BundleReading(List.of(), Optional.empty(), _ -> {})
          .read(new ByteArrayInputStream(bundle));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
