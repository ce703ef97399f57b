package org.bellbuoy.operations;

import java.util.Properties;
import java.util.stream.Stream;
import org.postgresql.Driver;

/// How to reach a database as one of its users.
///
/// @param url a JDBC address without user and password
public record DatabaseAccess(String url, String user, String password) {

  /// Takes user and password out of an address such as
  /// `jdbc:postgresql://host/name?user=a&password=b`.
  ///
  /// @throws StartRefused when it is not such an address
  public static DatabaseAccess parse(String url) {
    Properties found = Driver.parseURL(url, new Properties());
    if (found == null || found.getProperty("user") == null) {
      throw new StartRefused(
          StartRefused.Kind.USAGE,
          "--database-url must look like jdbc:postgresql://host:5432/name?user=…&password=…");
    }
    String plain = url.contains("?") ? url.substring(0, url.indexOf('?')) : url;
    return new DatabaseAccess(
        plain + encryption(found), found.getProperty("user"), found.getProperty("password", ""));
  }

  /// To another machine only over TLS, and only to a server whose certificate is good.
  private static String encryption(Properties found) {
    boolean near =
        Stream.of(found.getProperty("PGHOST", "localhost").split(",", -1))
            .allMatch(DatabaseAccess::isThisMachine);
    String mode = found.getProperty("sslmode", near ? "prefer" : "verify-full");
    if (!near && !mode.startsWith("verify-")) {
      throw new StartRefused(
          StartRefused.Kind.USAGE,
          "--database-url names another machine: give sslmode=verify-full or verify-ca, or leave it"
              + " out.");
    }
    if (!mode.startsWith("verify-")) {
      return "";
    }
    String root = found.getProperty("sslrootcert");
    return "?sslmode="
        + mode
        + (root == null
            ? "&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory"
            : "&sslrootcert=" + root);
  }

  private static boolean isThisMachine(String host) {
    return host.equals("localhost")
        || host.startsWith("127.")
        || host.equals("::1")
        || host.equals("[::1]");
  }

  DatabaseAccess as(String otherUser, String otherPassword) {
    return new DatabaseAccess(url, otherUser, otherPassword);
  }

  @Override
  public String toString() {
    return user + "@" + url;
  }
}
