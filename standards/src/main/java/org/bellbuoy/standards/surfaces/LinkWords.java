package org.bellbuoy.standards.surfaces;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The addresses in a text: none twice in one, none that is private, and none that leads to another
/// place than the one page of the advisory.
final class LinkWords {
  private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"')\\]|]+");
  private static final Pattern DOUBLED = Pattern.compile("https?://\\S*https?://\\S*");

  private LinkWords() {}

  static String without(String text) {
    return URL.matcher(text).replaceAll(" ");
  }

  static void check(String text, String number, Surroundings around, TextComparison.Finds finds) {
    Matcher found = URL.matcher(text);
    while (found.find()) {
      address(found.group().replaceFirst("[.,;:]+$", ""), number, around, finds);
    }
  }

  private static void address(
      String url, String number, Surroundings around, TextComparison.Finds finds) {
    if (DOUBLED.matcher(url).matches()) {
      finds.add(DifferenceKind.LINK, "has two addresses run into one: " + url + ".");
    } else if (around.privatePlaces().stream().anyMatch(url::startsWith)) {
      finds.add(DifferenceKind.TOO_EARLY, "links to what is private: " + url + ".");
    } else if (leadsAstray(url, number, around.address())) {
      finds.add(
          DifferenceKind.LINK,
          "leads to %s, where the advisory lies at %s.".formatted(url, around.address()));
    }
  }

  /// It lies where the advisory lies, names it as a page is named, and is another address.
  private static boolean leadsAstray(String url, String number, @Nullable String address) {
    if (address == null || !Objects.equals(host(url), host(address))) {
      return false;
    }
    String name = lower(url).replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
    return name.endsWith("/" + lower(number))
        && !name.equals(lower(address).replaceFirst("/+$", ""));
  }

  private static @Nullable String host(String url) {
    try {
      return URI.create(url).getHost();
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
