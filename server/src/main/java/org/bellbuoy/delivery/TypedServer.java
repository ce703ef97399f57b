package org.bellbuoy.delivery;

import java.util.regex.Pattern;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// A mail server as somebody typed it, whichever way it is spoken with.
final class TypedServer {

  private static final int PORTS = 65_536;
  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s<>\",;:()]+@[^@\\s<>\",;:()]+\\.[^@\\s<>\",;:()]+");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]*");

  private TypedServer() {}

  static int port(Reading reading, @Nullable String typed, int usual, String examples) {
    String text = reading.optionalLine("port", typed, 5);
    if (text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) < PORTS) {
      return Integer.parseInt(text);
    }
    reading.flaw("port", "Enter a port such as " + examples + ".");
    return usual;
  }

  static MailAccount.Security security(Reading reading, @Nullable String typed) {
    return reading
        .choice("security", typed, MailAccount.Security.class)
        .orElse(MailAccount.Security.TLS);
  }

  static String password(@Nullable String typed, String kept) {
    return typed == null || typed.isEmpty() ? kept : typed;
  }

  static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  /// @param elsewhere what is said when somebody would speak with another machine without TLS
  static void check(Reading reading, String host, MailAccount.Security security, String elsewhere) {
    if (!HOST.matcher(host).matches()) {
      reading.flaw("host", "Enter the name of a server such as mail.example.com.");
    }
    boolean here = host.matches("localhost|127\\.0\\.0\\.1|::1");
    if (!host.isEmpty() && security == MailAccount.Security.LOOPBACK && !here) {
      reading.flaw("security", elsewhere);
    }
  }
}
