package org.bellbuoy.identity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// With what and roughly from where somebody signed in: enough to know one's own sessions again,
/// too little to follow anybody.
///
/// @param device such as `Firefox on Linux`
/// @param place a network, never an address, such as `network 192.0.x.x`
public record Whence(String device, String place) {

  private static final Pattern IPV4 = Pattern.compile("(\\d+)\\.(\\d+)\\.\\d+\\.\\d+");
  private static final Pattern PRIVATE =
      Pattern.compile("10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|f[cd].*|fe80:.*");
  private static final List<String> BROWSERS =
      List.of("Edg", "OPR", "Firefox", "HeadlessChrome", "Chrome", "Safari", "curl");
  private static final List<String> SYSTEMS =
      List.of("Android", "iPhone", "iPad", "Windows", "Mac OS X", "CrOS", "Linux");

  static Whence of(Arrival arrival) {
    return new Whence(device(arrival.agent()), place(arrival.source()));
  }

  /// As one text to seal.
  String text() {
    return device + "\n" + place;
  }

  static Whence read(String text) {
    String[] lines = text.split("\n", 2);
    return new Whence(lines[0], lines.length < 2 ? "" : lines[1]);
  }

  private static String device(String agent) {
    String browser = first(BROWSERS, agent, "A program");
    String system = first(SYSTEMS, agent, "");
    return words(browser) + (system.isEmpty() ? "" : " on " + words(system));
  }

  private static String first(List<String> names, String agent, String none) {
    return names.stream().filter(agent::contains).findFirst().orElse(none);
  }

  private static String words(String name) {
    return switch (name) {
      case "Edg" -> "Edge";
      case "OPR" -> "Opera";
      case "HeadlessChrome" -> "Chrome";
      case "Mac OS X" -> "macOS";
      case "CrOS" -> "ChromeOS";
      default -> name;
    };
  }

  private static String place(String source) {
    String address = source.toLowerCase(Locale.ROOT);
    if (address.isEmpty()) {
      return "unknown";
    }
    if (address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1")) {
      return "this server";
    }
    if (PRIVATE.matcher(address).matches()) {
      return "an internal network";
    }
    Matcher four = IPV4.matcher(address);
    if (four.matches()) {
      return "network " + four.group(1) + "." + four.group(2) + ".x.x";
    }
    String[] parts = address.split(":", 3);
    return parts.length < 3 ? "unknown" : "network " + parts[0] + ":" + parts[1] + ":…";
  }
}
