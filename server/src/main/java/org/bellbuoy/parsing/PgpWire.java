package org.bellbuoy.parsing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How the two processes speak about OpenPGP: the questions of the child while it reads, the
/// answers of the house, and what was found in the end.
public final class PgpWire {

  /// What the child is asked to do.
  public static final int READ_MAIL = 0x4d41494c;

  public static final int ENCRYPT = 0x454e4352;
  public static final int LOOK_AT_KEYS = 0x4b455953;
  public static final int VERIFY = 0x56455249;

  /// What the child asks in between, and that it needs another child that knows OpenPGP.
  public static final int ASK_OPEN = 0x4f50454e;

  public static final int ASK_CERTIFICATES = 0x43455254;
  public static final int AGAIN = 0x41474149;

  private static final int FIELD = 2_048;

  private PgpWire() {}

  public static void ask(DataOutput out, List<EncryptedKey> keys) throws IOException {
    out.writeInt(ASK_OPEN);
    out.writeInt(keys.size());
    for (EncryptedKey key : keys) {
      out.writeLong(key.keyId());
      out.writeInt(key.algorithm());
      all(out, key.fields());
    }
  }

  static List<EncryptedKey> asked(DataInput in) throws IOException {
    List<EncryptedKey> keys = new ArrayList<>();
    for (int left = MailWire.count(in, PgpLimits.RECIPIENTS); left > 0; left--) {
      keys.add(new EncryptedKey(in.readLong(), in.readInt(), all(in, 4, FIELD)));
    }
    return keys;
  }

  static void answer(DataOutput out, Optional<MessageKey> key) throws IOException {
    out.writeInt(key.map(MessageKey::algorithm).orElse(-1));
    MailWire.send(out, key.map(MessageKey::key).orElse(new byte[0]));
  }

  public static Optional<MessageKey> key(DataInput in) throws IOException {
    int algorithm = in.readInt();
    byte[] key = MailWire.bytes(in, FIELD);
    return algorithm < 0 ? Optional.empty() : Optional.of(new MessageKey(algorithm, key));
  }

  public static void ids(DataOutput out, List<Long> ids) throws IOException {
    out.writeInt(ids.size());
    for (long id : ids) {
      out.writeLong(id);
    }
  }

  static List<Long> ids(DataInput in) throws IOException {
    List<Long> ids = new ArrayList<>();
    for (int left = MailWire.count(in, PgpLimits.CERTIFICATE_PACKETS); left > 0; left--) {
      ids.add(in.readLong());
    }
    return ids;
  }

  public static void all(DataOutput out, List<byte[]> many) throws IOException {
    out.writeInt(many.size());
    for (byte[] each : many) {
      MailWire.send(out, each);
    }
  }

  public static List<byte[]> certificates(DataInput in) throws IOException {
    return all(in, PgpLimits.CERTIFICATES, PgpLimits.CERTIFICATE);
  }

  private static List<byte[]> all(DataInput in, int most, int longest) throws IOException {
    List<byte[]> many = new ArrayList<>();
    for (int left = MailWire.count(in, most); left > 0; left--) {
      many.add(MailWire.bytes(in, longest));
    }
    return many;
  }

  static void write(DataOutput out, MailSeal seal) throws IOException {
    out.writeBoolean(seal.encrypted());
    MailWire.text(out, seal.signature().name());
    MailWire.text(out, seal.signer());
    words(out, seal.addresses());
    keys(out, seal.keys());
    Unreadable unopened = seal.unopened();
    out.writeBoolean(unopened != null);
    if (unopened != null) {
      MailWire.text(out, unopened.name());
    }
  }

  static MailSeal seal(DataInput in) throws IOException {
    return new MailSeal(
        in.readBoolean(),
        signature(MailWire.words(in)),
        MailWire.words(in),
        words(in),
        keys(in),
        in.readBoolean() ? MailWire.reason(in) : null);
  }

  public static void keys(DataOutput out, List<SeenKey> keys) throws IOException {
    out.writeInt(keys.size());
    for (SeenKey key : keys) {
      MailWire.text(out, key.fingerprint());
      words(out, key.addresses());
      ids(out, key.parts());
      out.writeBoolean(key.encrypts());
      MailWire.send(out, key.certificate());
    }
  }

  static List<SeenKey> keys(DataInput in) throws IOException {
    List<SeenKey> keys = new ArrayList<>();
    for (int left = MailWire.count(in, PgpLimits.CERTIFICATES); left > 0; left--) {
      keys.add(
          new SeenKey(
              MailWire.words(in),
              words(in),
              ids(in),
              in.readBoolean(),
              MailWire.bytes(in, PgpLimits.CERTIFICATE)));
    }
    return keys;
  }

  public static void checked(DataOutput out, CheckedSignature checked) throws IOException {
    MailWire.text(out, checked.state().name());
    MailWire.text(out, checked.signer());
  }

  static CheckedSignature checked(DataInput in) throws IOException {
    return new CheckedSignature(signature(MailWire.words(in)), MailWire.words(in));
  }

  private static void words(DataOutput out, List<String> words) throws IOException {
    out.writeInt(words.size());
    for (String word : words) {
      MailWire.text(out, word);
    }
  }

  private static List<String> words(DataInput in) throws IOException {
    List<String> words = new ArrayList<>();
    for (int left = MailWire.count(in, PgpLimits.FEW); left > 0; left--) {
      words.add(MailWire.words(in));
    }
    return words;
  }

  private static SignatureState signature(String name) throws IOException {
    return Arrays.stream(SignatureState.values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IOException("a state that does not exist"));
  }
}
