package org.bellbuoy.standards.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SetProofTests {

  private static final int LARGEST = 40;
  private static final int CHOICES = 20;

  private final Random random = new Random(7);
  private final List<Hash> leaves = new ArrayList<>();

  SetProofTests() {
    for (int i = 0; i < LARGEST; i++) {
      leaves.add(Merkle.leaf(new byte[] {(byte) i}));
    }
  }

  @Test
  void provesAnyLeavesOfAnyTreeAndNoOthers() {
    for (int size = 1; size <= LARGEST; size++) {
      for (int choice = 0; choice < CHOICES; choice++) {
        List<Long> places = some(size);
        SetProof proof = SetProof.make(size, places, this::hash);
        List<Hash> said = places.stream().map(place -> leaves.get(place.intValue())).toList();

        assertThat(proof.root(said)).contains(root(size));
        List<Hash> other = new ArrayList<>(said);
        other.set(random.nextInt(other.size()), Merkle.leaf(new byte[] {1, 2}));
        assertThat(proof.root(other)).isPresent().isNotEqualTo(proof.root(said));
        assertThat(proof.root(said.subList(1, said.size()))).isEmpty();
      }
    }
  }

  @Test
  void makesNoTreeOfAPathThatIsTooLongOrTooShortOrOfPlacesOutOfOrder() {
    List<Hash> said = List.of(leaves.get(3), leaves.get(9));
    SetProof proof = SetProof.make(20, List.of(3L, 9L), this::hash);
    List<Hash> longer = new ArrayList<>(proof.path());
    longer.add(leaves.getFirst());

    assertThat(new SetProof(20, proof.places(), longer).root(said)).isEmpty();
    assertThat(new SetProof(20, proof.places(), proof.path().subList(1, 3)).root(said)).isEmpty();
    assertThat(new SetProof(20, List.of(9L, 3L), proof.path()).root(said)).isEmpty();
    assertThat(new SetProof(20, List.of(3L, 3L), proof.path()).root(said)).isEmpty();
    assertThat(new SetProof(9, List.of(3L, 9L), proof.path()).root(said)).isEmpty();
    assertThat(new SetProof(0, List.of(), List.of()).root(List.of())).isEmpty();
  }

  private List<Long> some(int size) {
    List<Long> places = new ArrayList<>(List.of((long) random.nextInt(size)));
    for (long place = 0; place < size; place++) {
      if (random.nextInt(4) == 0) {
        places.add(place);
      }
    }
    return places.stream().distinct().sorted().toList();
  }

  private Hash root(int size) {
    return hash(new Range(0, size));
  }

  /// As the standard defines it.
  private Hash hash(Range range) {
    return range.size() == 1
        ? leaves.get((int) range.from())
        : Merkle.node(hash(range.left()), hash(range.right()));
  }
}
