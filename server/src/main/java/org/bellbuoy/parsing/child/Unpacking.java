package org.bellbuoy.parsing.child;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.parsing.EncryptedKey;
import org.bellbuoy.parsing.MessageKey;
import org.bellbuoy.parsing.PgpLimits;
import org.bellbuoy.parsing.Unreadable;
import org.bouncycastle.bcpg.BCPGInputStream;
import org.bouncycastle.bcpg.PacketTags;
import org.bouncycastle.bcpg.PublicKeyEncSessionPacket;
import org.bouncycastle.openpgp.PGPCompressedData;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPOnePassSignature;
import org.bouncycastle.openpgp.PGPSessionKey;
import org.bouncycastle.openpgp.PGPSessionKeyEncryptedData;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.operator.bc.BcSessionKeyDataDecryptorFactory;
import org.jspecify.annotations.Nullable;

/// Takes one OpenPGP message apart, layer by layer (RFC 9580 section 10.3). It holds one piece of
/// content, is encrypted at most once, and what is encrypted must be protected against change;
/// anything else is refused. Nothing is handed out before all of it is checked.
final class Unpacking {

  private static final int OLD_ENCRYPTION = PacketTags.SYMMETRIC_KEY_ENC;
  private static final int HOSTED_VERSION = PublicKeyEncSessionPacket.VERSION_3;

  private final Counsel counsel;
  private final Budget budget = new Budget();
  private final List<EncryptedKey> keys = new ArrayList<>();
  private final List<PGPSignature> signatures = new ArrayList<>();
  private byte @Nullable [] content;
  private boolean encrypted;
  private int recipients;

  Unpacking(Counsel counsel) {
    this.counsel = counsel;
  }

  Opened of(InputStream message) {
    try {
      layer(message, 0);
    } catch (IOException | PGPException | RuntimeException broken) {
      throw broken instanceof TooHostile known ? known : changed();
    }
    if (content == null) {
      throw changed();
    }
    return new Opened(content, signatures, encrypted);
  }

  private void layer(InputStream in, int depth) throws IOException, PGPException {
    if (depth > PgpLimits.DEPTH) {
      throw new TooHostile(Unreadable.TOO_DEEP);
    }
    BCPGInputStream packets = new BCPGInputStream(in);
    for (int tag = packets.nextPacketTag(); tag >= 0; tag = packets.nextPacketTag()) {
      budget.packet();
      packet(packets, tag, depth);
    }
  }

  private void packet(BCPGInputStream packets, int tag, int depth)
      throws IOException, PGPException {
    switch (tag) {
      case PacketTags.MARKER, PacketTags.PADDING -> packets.readPacket();
      case PacketTags.PUBLIC_KEY_ENC_SESSION -> recipient(packets);
      case PacketTags.SYMMETRIC_KEY_ENC_SESSION -> packets.readPacket();
      case PacketTags.SYM_ENC_INTEGRITY_PRO, PacketTags.AEAD_ENC_DATA -> decrypt(packets, depth);
      case OLD_ENCRYPTION -> throw new TooHostile(Unreadable.UNPROTECTED);
      case PacketTags.COMPRESSED_DATA ->
          layer(budget.counted(new PGPCompressedData(packets).getDataStream()), depth + 1);
      case PacketTags.ONE_PASS_SIGNATURE -> new PGPOnePassSignature(packets).getKeyID();
      case PacketTags.SIGNATURE -> sign(new PGPSignature(packets));
      case PacketTags.LITERAL_DATA -> literal(new PGPLiteralData(packets));
      default -> throw changed();
    }
  }

  private void recipient(BCPGInputStream packets) throws IOException {
    recipients++;
    if (recipients > PgpLimits.RECIPIENTS) {
      throw new TooHostile(Unreadable.TOO_MANY_PARTS);
    }
    if (packets.readPacket() instanceof PublicKeyEncSessionPacket key
        && key.getVersion() == HOSTED_VERSION) {
      keys.add(
          new EncryptedKey(key.getKeyID(), key.getAlgorithm(), List.of(key.getEncSessionKey())));
    }
  }

  private void sign(PGPSignature signature) {
    if (signatures.size() >= PgpLimits.FEW) {
      throw new TooHostile(Unreadable.TOO_MANY_PARTS);
    }
    signatures.add(signature);
  }

  private void literal(PGPLiteralData literal) throws IOException {
    if (content != null) {
      throw changed();
    }
    content = budget.counted(literal.getInputStream()).readAllBytes();
  }

  private void decrypt(BCPGInputStream packets, int depth) throws IOException, PGPException {
    if (encrypted || content != null) {
      throw changed();
    }
    encrypted = true;
    Optional<MessageKey> key = keys.isEmpty() ? Optional.empty() : counsel.open(keys);
    if (key.isEmpty()) {
      throw new TooHostile(Unreadable.NO_KEY_OF_OURS);
    }
    PGPSessionKeyEncryptedData data =
        new PGPEncryptedDataList(packets).extractSessionKeyEncryptedData();
    PGPSessionKey session = new PGPSessionKey(key.get().algorithm(), key.get().key());
    InputStream inside = data.getDataStream(new BcSessionKeyDataDecryptorFactory(session));
    layer(budget.counted(inside), depth + 1);
    if (!data.isAEAD() && !data.verify()) {
      throw changed();
    }
    if (content == null) {
      throw changed();
    }
  }

  /// One answer for everything that is wrong, so that none of it teaches anything.
  private static TooHostile changed() {
    return new TooHostile(Unreadable.CHANGED_INSIDE);
  }
}
