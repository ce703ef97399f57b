package org.bellbuoy.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;

/// Where programs look for the OpenPGP key of an address (draft-koch-openpgp-webkey-service,
/// section 3.1). The advanced method asks the host `openpgpkey.<domain>`, the direct one the domain
/// itself; both must lead here, which is said in the manual.
final class WebKeyDirectory {

  private static final String FOLDER = "/.well-known/openpgpkey/";
  private static final String LETTERS = "ybndrfg8ejkmcpqxot1uwisza345h769";
  private static final int FIVE_BITS = 5;

  private WebKeyDirectory() {}

  /// The paths of the key of an address, by the advanced method and by the direct one.
  static List<String> keys(String address) {
    int at = address.lastIndexOf('@');
    String name = hash(address.substring(0, at));
    return List.of(FOLDER + domain(address) + "/hu/" + name, FOLDER + "hu/" + name);
  }

  /// The paths of the policy file, which must be there and may be empty (section 4.5).
  static List<String> policies(String address) {
    return List.of(FOLDER + domain(address) + "/policy", FOLDER + "policy");
  }

  private static String domain(String address) {
    return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  /// Z-base-32 of SHA-1 of the local part in small letters. The digest is a name here and protects
  /// nothing.
  static String hash(String local) {
    byte[] digest = digest(local.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    StringBuilder letters = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte octet : digest) {
      held = ((held << Byte.SIZE) | (octet & 0xff)) & 0xffff;
      bits += Byte.SIZE;
      while (bits >= FIVE_BITS) {
        bits -= FIVE_BITS;
        letters.append(LETTERS.charAt((held >> bits) & 0x1f));
      }
    }
    return letters.toString();
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
