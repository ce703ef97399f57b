package org.bellbuoy.announcement.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The signature of a request by RFC 5849 with HMAC-SHA1, the one that X takes with keys that do
/// not run out. A JSON body is not signed (section 3.4.1.3.1).
final class OAuth1 {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_BYTES = 16;

  private OAuth1() {}

  /// Who asks: the application and the account, with their secrets.
  record Keys(String key, String keySecret, String token, String tokenSecret) {

    /// @param typed the four, with a space between them
    static Keys of(String typed) {
      String[] four = typed.split(" ", -1);
      return new Keys(four[0], four[1], four[2], four[3]);
    }

    @Override
    public String toString() {
      return "Keys[]";
    }
  }

  static String nonce() {
    byte[] bytes = new byte[NONCE_BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// The value of the header `Authorization`.
  static String header(Keys keys, String method, URI address, Instant at, String nonce) {
    SortedMap<String, String> oauth = new TreeMap<>();
    oauth.put("oauth_consumer_key", keys.key());
    oauth.put("oauth_nonce", nonce);
    oauth.put("oauth_signature_method", "HMAC-SHA1");
    oauth.put("oauth_timestamp", Long.toString(at.getEpochSecond()));
    oauth.put("oauth_token", keys.token());
    oauth.put("oauth_version", "1.0");
    oauth.put("oauth_signature", signature(keys, base(method, address, oauth)));
    return oauth.entrySet().stream()
        .map(pair -> pair.getKey() + "=\"" + coded(pair.getValue()) + "\"")
        .collect(Collectors.joining(", ", "OAuth ", ""));
  }

  /// Section 3.4.1.
  static String base(String method, URI address, SortedMap<String, String> oauth) {
    SortedMap<String, String> all = new TreeMap<>();
    oauth.forEach((name, value) -> all.put(coded(name), coded(value)));
    if (address.getRawQuery() != null) {
      for (String pair : address.getRawQuery().split("&", -1)) {
        int equals = pair.indexOf('=');
        all.put(
            coded(URLDecoder.decode(pair.substring(0, equals), UTF_8)),
            coded(URLDecoder.decode(pair.substring(equals + 1), UTF_8)));
      }
    }
    String bare = address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
    String joined =
        all.entrySet().stream()
            .map(pair -> pair.getKey() + "=" + pair.getValue())
            .collect(Collectors.joining("&"));
    return method + "&" + coded(bare) + "&" + coded(joined);
  }

  /// Section 3.4.2.
  static String signature(Keys keys, String base) {
    byte[] secret = (coded(keys.keySecret()) + "&" + coded(keys.tokenSecret())).getBytes(UTF_8);
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return Base64.getEncoder().encodeToString(mac.doFinal(base.getBytes(UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("This Java cannot sign.", missing);
    }
  }

  /// Section 3.6.
  private static String coded(String text) {
    return URLEncoder.encode(text, UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
