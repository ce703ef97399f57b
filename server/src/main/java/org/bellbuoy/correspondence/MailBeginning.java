package org.bellbuoy.correspondence;

import java.util.List;
import java.util.regex.Pattern;

/// How a thread of mail began.
///
/// @param address whom we answer
/// @param tag stands in our subjects, and leads answers back when nothing else does
/// @param messageId of the first message, or empty
record MailBeginning(String address, String tag, String messageId) {

  private static final Pattern LINE = Pattern.compile("\n");

  static MailBeginning of(String sealed) {
    List<String> lines = LINE.splitAsStream(sealed + "\n ").toList();
    return new MailBeginning(lines.get(0), lines.get(1), lines.size() > 3 ? lines.get(2) : "");
  }

  String text() {
    return messageId.isEmpty() ? address + "\n" + tag : address + "\n" + tag + "\n" + messageId;
  }
}
