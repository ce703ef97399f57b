package org.bellbuoy.standards.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A ledger made up for tests, with a checkpoint now and then.
public final class SampleLedger {

  private static final String ORIGIN = "security.example.test/ledger";

  private final KeyPair pair;
  private final NoteKey key;
  private final List<String> contents = new ArrayList<>();
  private final List<CheckpointNote> notes = new ArrayList<>();
  private final List<Hash> tree = new ArrayList<>();

  private SampleLedger() {
    try {
      pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
    key = NoteKey.of(ORIGIN, pair.getPublic().getEncoded());
  }

  public static SampleLedger of(int size, int every) {
    SampleLedger ledger = new SampleLedger();
    GrowingTree growing = GrowingTree.empty();
    for (int i = 0; i < size; i++) {
      String content = "{\"id\":\"%032x\",\"what\":\"cases.CaseMoved\"}".formatted(i * 7919L);
      ledger.contents.add(content);
      ledger.tree.add(Merkle.leaf(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      growing.add(ledger.tree.getLast());
      if ((i + 1) % every == 0 || i + 1 == size) {
        ledger.notes.add(ledger.note(i + 1, growing.root()));
      }
    }
    return ledger;
  }

  public CheckpointNote note(long size, Hash root) {
    try {
      Signature signer = Signature.getInstance("Ed25519");
      signer.initSign(pair.getPrivate());
      signer.update(CheckpointNote.statement(ORIGIN, size, root));
      return CheckpointNote.signed(ORIGIN, size, root, key, signer.sign());
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
  }

  public NoteKey key() {
    return key;
  }

  public List<CheckpointNote> notes() {
    return notes;
  }

  public List<String> contents() {
    return contents;
  }

  public List<Hash> tree() {
    return tree;
  }

  /// The bundle of whatever the lists hold now; hashes and checkpoints stay as they were signed.
  public byte[] bundle() {
    try {
      var bytes = new ByteArrayOutputStream();
      Bundle bundle = new Bundle(bytes, List.of(key));
      for (int i = 0; i < contents.size(); i++) {
        bundle.entry(i, Optional.of(contents.get(i)), Optional.of(tree.get(i)));
        long size = i + 1L;
        for (CheckpointNote note : notes.stream().filter(one -> one.size() == size).toList()) {
          bundle.checkpoint(note);
        }
      }
      bundle.end();
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
