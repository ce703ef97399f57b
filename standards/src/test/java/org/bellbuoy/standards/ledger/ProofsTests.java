package org.bellbuoy.standards.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofsTests {

  private static final int LARGEST = 70;

  private final List<Hash> leaves = new ArrayList<>();

  ProofsTests() {
    for (int i = 0; i < LARGEST; i++) {
      leaves.add(Merkle.leaf(new byte[] {(byte) i}));
    }
  }

  @Test
  void growsToTheSameRootAsTheDefinition() {
    GrowingTree tree = GrowingTree.empty();
    for (int size = 0; size < LARGEST; size++) {
      assertThat(tree.root()).isEqualTo(defined(0, size));
      tree.add(leaves.get(size));
    }
  }

  @Test
  void goesOnFromItsPeaksAlone() {
    List<Hash> nodes = Merkle.peaks(53).stream().map(this::perfect).toList();
    GrowingTree resumed = new GrowingTree(53, nodes, (_, _) -> {});
    resumed.add(leaves.get(53));

    assertThat(resumed.root()).isEqualTo(defined(0, 54));
  }

  @Test
  void hashesAsTheStandardSays() {
    assertThat(Merkle.leaf(new byte[0]))
        .hasToString("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    assertThat(Merkle.root(List.of()))
        .hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void provesEveryLeafInEveryTreeAndNothingElse() {
    for (int size = 1; size <= LARGEST; size++) {
      Hash root = defined(0, size);
      for (int index = 0; index < size; index++) {
        InclusionProof proof = InclusionProof.make(index, size, this::hash);
        assertThat(proof.proves(leaves.get(index), root)).isTrue();
        assertThat(proof.proves(leaves.get((index + 1) % LARGEST), root)).isFalse();
        assertThat(proof.proves(leaves.get(index), defined(0, size - 1))).isFalse();
      }
    }
  }

  @Test
  void provesThatATreeOnlyGrew() {
    for (int second = 1; second <= LARGEST; second++) {
      for (int first = 1; first <= second; first++) {
        ConsistencyProof proof = ConsistencyProof.make(first, second, this::hash);
        assertThat(proof.proves(defined(0, first), defined(0, second))).isTrue();
        assertThat(proof.proves(defined(0, first), defined(0, second - 1))).isFalse();
        assertThat(proof.proves(Merkle.leaf(new byte[] {99}), defined(0, second))).isFalse();
      }
    }
  }

  private Hash hash(Range range) {
    return Merkle.root(Merkle.peaks(range).stream().map(this::perfect).toList());
  }

  private Hash perfect(Merkle.Place place) {
    long from = place.index() << place.level();
    return defined((int) from, (int) (from + (1L << place.level())));
  }

  /// RFC 6962 section 2.1, word by word.
  private Hash defined(int from, int to) {
    if (to == from) {
      return Hash.of();
    }
    if (to - from == 1) {
      return leaves.get(from);
    }
    int split = from + Integer.highestOneBit(to - from - 1);
    return Merkle.node(defined(from, split), defined(split, to));
  }
}
