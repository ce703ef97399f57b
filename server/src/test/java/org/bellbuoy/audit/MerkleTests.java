package org.bellbuoy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bellbuoy.vault.Hashes;
import org.junit.jupiter.api.Test;

class MerkleTests {

  @Test
  void growsToTheSameRootAsTheDefinition() {
    GrowingTree tree = new GrowingTree(0, List.of());
    List<byte[]> leaves = new ArrayList<>();
    for (int size = 0; size <= 130; size++) {
      assertThat(tree.root()).isEqualTo(defined(leaves));
      byte[] leaf = Merkle.leaf(new byte[] {(byte) size});
      leaves.add(leaf);
      tree.add(leaf);
    }
  }

  @Test
  void goesOnFromItsPeaksAlone() {
    List<byte[]> leaves = new ArrayList<>();
    GrowingTree whole = new GrowingTree(0, List.of());
    for (int i = 0; i < 77; i++) {
      leaves.add(Merkle.leaf(new byte[] {(byte) i}));
      whole.add(leaves.getLast());
    }
    List<byte[]> peaks =
        Merkle.peaks(77).stream().map(place -> found(whole.completed(), place)).toList();
    GrowingTree resumed = new GrowingTree(77, peaks);
    leaves.add(Merkle.leaf(new byte[] {77}));
    resumed.add(leaves.getLast());

    assertThat(resumed.root()).isEqualTo(defined(leaves));
    assertThat(resumed.size()).isEqualTo(78);
  }

  @Test
  void hashesAsTheStandardSays() {
    assertThat(HexFormat.of().formatHex(Merkle.leaf(new byte[0])))
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    assertThat(HexFormat.of().formatHex(Merkle.root(List.of())))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  /// RFC 6962 section 2.1, word by word.
  private static byte[] defined(List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      return Hashes.sha256(new byte[0]);
    }
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int split = Integer.highestOneBit(leaves.size() - 1);
    return Merkle.node(
        defined(leaves.subList(0, split)), defined(leaves.subList(split, leaves.size())));
  }

  private static byte[] found(List<GrowingTree.Node> nodes, Merkle.Place place) {
    return nodes.stream()
        .filter(node -> node.place().equals(place))
        .findFirst()
        .orElseThrow()
        .hash()
        .bytes();
  }
}
