package org.bellbuoy.web.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/// Seals an answer under the key it was asked with (AES-256-GCM), bound to the request.
final class SealedAnswer {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private SealedAnswer() {}

  static byte[] seal(OnceKey key, KeptAnswer answer) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, plain(answer));
    return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
  }

  static KeptAnswer open(OnceKey key, byte[] stored) {
    ByteBuffer buffer = ByteBuffer.wrap(stored);
    byte[] nonce = new byte[NONCE];
    buffer.get(nonce);
    byte[] sealed = new byte[buffer.remaining()];
    buffer.get(sealed);
    return answer(ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, key, nonce, sealed)));
  }

  private static byte[] cipher(int mode, OnceKey key, byte[] nonce, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key.seal(), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(key.request());
      return cipher.doFinal(text);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("A kept answer cannot be sealed or opened", broken);
    }
  }

  private static byte[] plain(KeptAnswer answer) {
    List<byte[]> headers =
        List.of(bytes(answer.type()), bytes(answer.location()), bytes(answer.tag()));
    int length = headers.stream().mapToInt(header -> Integer.BYTES + header.length).sum();
    ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + length + answer.body().length);
    buffer.putInt(answer.status());
    headers.forEach(header -> buffer.putInt(header.length).put(header));
    return buffer.put(answer.body()).array();
  }

  private static KeptAnswer answer(ByteBuffer buffer) {
    int status = buffer.getInt();
    String type = text(buffer);
    String location = text(buffer);
    String tag = text(buffer);
    byte[] body = new byte[buffer.remaining()];
    buffer.get(body);
    return new KeptAnswer(status, type, location, tag, body);
  }

  private static byte[] bytes(@Nullable String text) {
    return text == null ? new byte[0] : text.getBytes(UTF_8);
  }

  private static @Nullable String text(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.getInt()];
    buffer.get(bytes);
    return bytes.length == 0 ? null : new String(bytes, UTF_8);
  }
}
