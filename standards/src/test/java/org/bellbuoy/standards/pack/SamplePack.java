package org.bellbuoy.standards.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.bellbuoy.standards.ledger.CheckpointNote;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.ledger.Merkle;
import org.bellbuoy.standards.ledger.NoteKey;
import org.bellbuoy.standards.ledger.Range;
import org.bellbuoy.standards.ledger.SetProof;

/// A pack about one case out of a ledger of seven entries, as the house makes it.
final class SamplePack {

  static final String CASE = "0190aaaa-0000-7000-8000-000000000001";
  static final String SALT = "00112233445566778899aabbccddeeff";

  private static final String ORIGIN = "security.example.test/ledger";
  private static final int MOVED = 2;
  private static final int APPROVED = 4;
  private static final int TAKEN = 6;

  final KeyPair pair;
  final NoteKey key;
  final SequencedMap<String, byte[]> files = new LinkedHashMap<>();
  private final List<String> ledger = new ArrayList<>();

  SamplePack() {
    try {
      pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
    key = NoteKey.of(ORIGIN, pair.getPublic().getEncoded());
    for (int place = 0; place < TAKEN; place++) {
      ledger.add(entry(place, "other", "kernel.Other", "{}"));
    }
    ledger.set(
        MOVED, entry(MOVED, CASE, "cases.CaseMoved", "{\"from\":\"NEW\",\"to\":\"TRIAGE\"}"));
    ledger.set(
        APPROVED, entry(APPROVED, CASE, "advisories.RevisionApproved", committed("0a".repeat(32))));
    files.put("index.html", "<!doctype html><title>Evidence</title>\n".getBytes(UTF_8));
    files.put("chapters/10-case.json", chapter().getBytes(UTF_8));
    files.put(PackChapterFile.EVENTS, events().getBytes(UTF_8));
    bind();
  }

  /// Writes the manifest, the entry that holds its hash, and the proof of it all.
  void bind() {
    byte[] manifest = PackManifest.of(files).bytes();
    files.putFirst(PackManifest.NAME, manifest);
    String with = committed(Hash.of(manifest).toString());
    List<String> all = new ArrayList<>(ledger);
    all.add(entry(TAKEN, CASE, "evidence.EvidencePackTaken", with));
    List<Long> places = List.of((long) MOVED, (long) APPROVED, (long) TAKEN);
    SetProof proof = SetProof.make(all.size(), places, range -> root(all, range));
    List<PackLedger.Entry> entries =
        places.stream()
            .map(place -> new PackLedger.Entry(place, all.get(place.intValue())))
            .toList();
    files.put(
        PackLedger.FILE, new PackLedger(all.size(), entries, TAKEN, SALT, proof.path()).bytes());
    files.put(PackLedger.HEAD, signed(root(all, new Range(0, all.size())), all.size()));
  }

  byte[] zip() {
    return zip(files);
  }

  static byte[] zip(SequencedMap<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PackFile.write(out, files);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  byte[] signed(Hash root, long size) {
    try {
      Signature signer = Signature.getInstance("Ed25519");
      signer.initSign(pair.getPrivate());
      signer.update(CheckpointNote.statement(ORIGIN, size, root));
      return CheckpointNote.signed(ORIGIN, size, root, key, signer.sign()).text().getBytes(UTF_8);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Hash root(List<String> ledger, Range range) {
    List<Hash> hashes = new ArrayList<>();
    for (long place = range.from(); place < range.to(); place++) {
      hashes.add(Merkle.leaf(ledger.get((int) place).getBytes(UTF_8)));
    }
    while (hashes.size() > 1) {
      hashes = level(hashes);
    }
    return hashes.getFirst();
  }

  /// A level of the tree higher: whoever has no neighbour goes up as it is.
  private static List<Hash> level(List<Hash> below) {
    List<Hash> above = new ArrayList<>();
    for (int at = 0; at < below.size(); at += 2) {
      above.add(
          at + 1 < below.size() ? Merkle.node(below.get(at), below.get(at + 1)) : below.get(at));
    }
    return above;
  }

  private static String committed(String hash) {
    Hash salted =
        Hash.of(
            HexFormat.of().parseHex(SALT),
            "hash".getBytes(UTF_8),
            new byte[1],
            hash.getBytes(UTF_8));
    return "{\"hash\":{\"salted\":\"" + salted + "\"}}";
  }

  private static String entry(int place, String about, String what, String with) {
    return """
    {"about":"%s","at":"2026-11-23T09:00:00.123456789Z","by":{"id":"ann","kind":"PERSON"},\
    "id":"entry-%d","what":"%s","with":%s}\
    """
        .formatted(about, place, what, with);
  }

  private static String chapter() {
    return """
    {"title":"The case","subjects":["%s"],"tables":[{"title":"What happened","rows":[
      {"at":"2026-11-23T09:00:00.123457Z","by":"ann","from":"NEW","to":"TRIAGE","text":"seen",
       "proof":{"entry":"entry-2","columns":["at","by","from","to"]}},
      {"hash":"%s","proof":{"entry":"entry-4","columns":["hash"],"salt":"%s"}},
      {"text":"stated only"}]}]}
    """
        .formatted(CASE, "0a".repeat(32), SALT);
  }

  private static String events() {
    return """
    {"title":"Entries","subjects":[],"tables":[{"title":"Entries","rows":[
      {"id":"entry-2","event":"cases.CaseMoved","proof":{"entry":"entry-2","columns":["id","event"]}},
      {"id":"entry-4","proof":{"entry":"entry-4","columns":["id"]}}]}]}
    """;
  }
}
