package org.bellbuoy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.List;
import org.bellbuoy.standards.ledger.CheckpointNote;
import org.bellbuoy.standards.ledger.EntryProof;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.ledger.InclusionProof;
import org.bellbuoy.standards.ledger.Merkle;
import org.bellbuoy.standards.ledger.NoteKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditProofCommandTests {

  private static final String CONTENT = "{\"what\":\"kernel.MaterialRead\"}";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final KeyPair pair;
  private final NoteKey key;
  private String proof = "";

  AuditProofCommandTests() throws GeneralSecurityException {
    pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    key = NoteKey.of("security.example.test/ledger", pair.getPublic().getEncoded());
  }

  @BeforeEach
  void proveTheSecondOfTwo() throws GeneralSecurityException {
    Hash neighbour = Merkle.leaf("first".getBytes(UTF_8));
    Hash root = Merkle.node(neighbour, Merkle.leaf(CONTENT.getBytes(UTF_8)));
    proof =
        new EntryProof(CONTENT, new InclusionProof(1, 2, List.of(neighbour)), signed(root)).text();
  }

  @Test
  void saysWhatStoodInTheLedger() throws IOException {
    assertThat(run("--key", key.toString(), file(proof))).isZero();
    assertThat(out.toString())
        .contains("entry 1 stands in the ledger of security.example.test/ledger", CONTENT);
  }

  @Test
  void believesNoOtherEntryNoOtherPlaceAndNoOtherKey() throws Exception {
    String extra = java.util.Base64.getEncoder().encodeToString(CONTENT.getBytes(UTF_8));
    String other = java.util.Base64.getEncoder().encodeToString("{\"what\":\"x\"}".getBytes(UTF_8));
    String elsewhere =
        NoteKey.of(
                "security.example.test/ledger",
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic().getEncoded())
            .toString();

    assertThat(run("--key", key.toString(), file(proof.replace(extra, other)))).isOne();
    assertThat(run("--key", key.toString(), file(proof.replace("index 1", "index 0")))).isOne();
    assertThat(run("--key", elsewhere, file(proof))).isOne();
    assertThat(out.toString()).contains("is NOT what was signed", "was not signed by the key");
  }

  @Test
  void endsWithTwoWhenThereIsNothingToRead() throws IOException {
    assertThat(run(file(proof))).isEqualTo(2);
    assertThat(run("--key", key.toString(), folder.resolve("absent").toString())).isEqualTo(2);
    assertThat(run("--key", key.toString(), file(proof + "more"))).isEqualTo(2);
    assertThat(run("--key", key.toString(), file(proof.replace("extra", "EXTRA")))).isEqualTo(2);
    assertThat(err.toString()).doesNotContain("\tat ");
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("entry.tlog-proof"), text).toString();
  }

  private int run(String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "audit";
    all[1] = "proof";
    System.arraycopy(more, 0, all, 2, more.length);
    return BellbuoyCli.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
  }

  private CheckpointNote signed(Hash root) throws GeneralSecurityException {
    Signature signer = Signature.getInstance("Ed25519");
    signer.initSign(pair.getPrivate());
    signer.update(CheckpointNote.statement(key.name(), 2, root));
    return CheckpointNote.signed(key.name(), 2, root, key, signer.sign());
  }
}
