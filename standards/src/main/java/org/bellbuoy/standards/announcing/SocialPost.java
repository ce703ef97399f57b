package org.bellbuoy.standards.announcing;

/// A few words with a link, short enough for the network that allows least.
public record SocialPost(String text) {

  /// Characters (code points), the address counted in full.
  public static final int MOST = 280;

  public static SocialPost of(Telling telling) {
    String end = " " + telling.page();
    String lead = telling.number() + ": ";
    String level = telling.level().map(each -> " Severity: " + each.word() + ".").orElse("");
    String update = telling.fixes().findAny().isPresent() ? " Please update." : "";
    String rest = level + update + end;
    return new SocialPost(lead + shortened(title(telling), MOST - length(lead + rest)) + rest);
  }

  private static String title(Telling telling) {
    String title = Markup.line(telling.titleWithIds());
    return title.endsWith(".") ? title : title + ".";
  }

  private static String shortened(String words, int most) {
    if (length(words) <= most) {
      return words;
    }
    String cut = words.substring(0, words.offsetByCodePoints(0, Math.max(0, most - 1)));
    int space = cut.lastIndexOf(' ');
    return (space > 0 ? cut.substring(0, space) : cut) + "…";
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }
}
