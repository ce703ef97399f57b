package org.bellbuoy.operations;

import java.util.Properties;
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
    return new DatabaseAccess(plain, found.getProperty("user"), found.getProperty("password", ""));
  }

  DatabaseAccess as(String otherUser, String otherPassword) {
    return new DatabaseAccess(url, otherUser, otherPassword);
  }

  @Override
  public String toString() {
    return user + "@" + url;
  }
}
