package org.bellbuoy.standards.openpgp;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where programs look for the OpenPGP key of an address (draft-koch-openpgp-webkey-service,
/// section 3.1). The advanced method asks the host `openpgpkey.<domain>`, the direct one the domain
/// itself; both must lead here, which is said in the manual.
public final class WebKeyDirectory {

  private static final String FOLDER = "/.well-known/openpgpkey/";
  private static final String LETTERS = "ybndrfg8ejkmcpqxot1uwisza345h769";
  private static final int FIVE_BITS = 5;
  private static final Pattern DOMAIN =
      Pattern.compile(
          "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.){1,10}[a-z]([a-z0-9-]{0,61}[a-z0-9])");

  private WebKeyDirectory() {}

  /// The paths of the key of an address, by the advanced method and by the direct one.
  public static List<String> keys(String address) {
    int at = address.lastIndexOf('@');
    String name = hash(address.substring(0, at));
    return List.of(FOLDER + domain(address) + "/hu/" + name, FOLDER + "hu/" + name);
  }

  /// Where the key of somebody else is asked for, the advanced method first; none for an address
  /// whose domain is no plain name.
  public static List<URI> lookups(String address) {
    String domain = domain(address);
    if (!DOMAIN.matcher(domain).matches()) {
      return List.of();
    }
    String local = address.substring(0, address.lastIndexOf('@'));
    String asked = "?l=" + URLEncoder.encode(local, StandardCharsets.UTF_8).replace("+", "%20");
    List<String> paths = keys(address);
    return List.of(
        URI.create("https://openpgpkey." + domain + paths.getFirst() + asked),
        URI.create("https://" + domain + paths.getLast() + asked));
  }

  /// The paths of the policy file, which must be there and may be empty (section 4.5).
  public static List<String> policies(String address) {
    return List.of(FOLDER + domain(address) + "/policy", FOLDER + "policy");
  }

  private static String domain(String address) {
    return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  /// Z-base-32 of SHA-1 of the local part in small letters. The digest is a name here and protects
  /// nothing.
  public static String hash(String local) {
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
