package org.bellbuoy.parsing.child;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.bellbuoy.parsing.ArchiveLimits;
import org.bellbuoy.parsing.ArchiveTrouble;
import org.bellbuoy.parsing.Inside;

/// Text as a page may show it: characters that reorder, hide or command are made visible.
final class ShownText {

  private static final Pattern HIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}&&[^\\n\\t]]");

  private ShownText() {}

  private static String cut(String words) {
    boolean half = Character.isHighSurrogate(words.charAt(ArchiveLimits.TEXT - 1));
    return words.substring(0, half ? ArchiveLimits.TEXT - 1 : ArchiveLimits.TEXT);
  }

  static Inside of(byte[] file) {
    byte[] content = Arrays.copyOf(file, Math.min(file.length, 4 * ArchiveLimits.TEXT));
    if (!FirstBytes.isText(content)) {
      throw new NotShown(ArchiveTrouble.NOT_SHOWN);
    }
    String words = new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
    boolean fits = words.length() <= ArchiveLimits.TEXT;
    String shown = fits ? words : cut(words);
    boolean whole = fits && content.length == file.length;
    return new Inside.Text(HIDDEN.matcher(shown).replaceAll("\ufffd"), whole);
  }
}
