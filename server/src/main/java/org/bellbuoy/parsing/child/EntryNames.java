package org.bellbuoy.parsing.child;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellbuoy.parsing.ArchiveLimits;
import org.bellbuoy.parsing.ArchiveTrouble;
import org.bellbuoy.parsing.EntryMark;

/// Names of entries: shown as they are, marked where they would do harm, and used for nothing.
final class EntryNames {

  /// What zip archives use that do not say that a name is UTF-8 (APPNOTE appendix D).
  private static final Charset OLD = Charset.forName("IBM437");

  private static final Pattern HIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}&&[^\\n]]|\\n");
  private static final Pattern DRIVE = Pattern.compile("^([A-Za-z]:|[/\\\\]).*", Pattern.DOTALL);

  private final Set<String> seen = new HashSet<>();

  static void load() {
    new EntryNames().marks(shown(decoded(new byte[] {(byte) 0x81}, false)));
  }

  static String decoded(byte[] name, boolean unicode) {
    if (name.length > ArchiveLimits.NAME) {
      throw new NotShown(ArchiveTrouble.NAME_TOO_LONG);
    }
    for (byte octet : name) {
      if (octet == 0) {
        throw NotShown.differently(); // programs in C end here, others do not
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException otherwise) {
      if (unicode) {
        throw NotShown.differently();
      }
      return new String(name, OLD);
    }
  }

  /// Each character that cannot be seen is replaced by one that can.
  static String shown(String name) {
    return HIDDEN.matcher(name).replaceAll("\ufffd");
  }

  /// @param name as it was decoded
  List<EntryMark> marks(String name) {
    List<EntryMark> marks = new ArrayList<>();
    if (DRIVE.matcher(name).matches()) {
      marks.add(EntryMark.ABSOLUTE);
    }
    if (leaves(name)) {
      marks.add(EntryMark.LEAVES);
    }
    if (HIDDEN.matcher(name).find()) {
      marks.add(EntryMark.HIDDEN);
    }
    if (!seen.add(name)) {
      marks.add(EntryMark.TWICE);
    }
    return marks;
  }

  static boolean leaves(String name) {
    return Arrays.asList(name.split("[/\\\\]", -1)).contains("..");
  }
}
