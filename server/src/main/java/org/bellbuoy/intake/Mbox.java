package org.bellbuoy.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bellbuoy.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/// A file of messages one after the other, each begun by a line with `From ` (RFC 4155, and the
/// kind that quotes such lines in a message by `>`). Lines end with CR LF afterwards, as they do on
/// the way.
final class Mbox {

  static final int MOST = 1_000;
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  private final byte[] file;
  private final List<byte[]> messages = new ArrayList<>();
  private @Nullable ByteArrayOutputStream message;
  private boolean blank = true;

  private Mbox(byte[] file) {
    this.file = file;
  }

  /// Refuses what is no such file.
  static List<byte[]> read(byte[] file) {
    Mbox read = new Mbox(file);
    if (!read.startsWithFrom(0)) {
      throw Invalid.of(
              "file",
              "This is no mailbox file: its first line does not begin with “From ”. Export the folder as mbox.")
          .refused();
    }
    for (int at = 0; at < file.length; ) {
      at = read.line(at);
    }
    read.end();
    if (read.messages.size() > MOST) {
      throw Invalid.of("file", "More than 1,000 messages lie in it. Bring it in by parts.")
          .refused();
    }
    return read.messages;
  }

  /// @return where the next line begins
  private int line(int from) {
    int end = from;
    while (end < file.length && file[end] != '\n') {
      end++;
    }
    int next = Math.min(file.length, end + 1);
    int last = end > from && file[end - 1] == '\r' ? end - 1 : end;
    if (blank && startsWithFrom(from)) {
      end();
      message = new ByteArrayOutputStream();
    } else if (message != null) {
      int begin = isQuoted(from) ? from + 1 : from;
      message.write(file, begin, last - begin);
      message.write('\r');
      message.write('\n');
    }
    blank = last == from;
    return next;
  }

  private void end() {
    if (message != null) {
      messages.add(message.toByteArray());
    }
  }

  private boolean isQuoted(int at) {
    int from = at;
    while (from < file.length && file[from] == '>') {
      from++;
    }
    return from > at && startsWithFrom(from);
  }

  private boolean startsWithFrom(int at) {
    return at + FROM.length <= file.length
        && Arrays.equals(file, at, at + FROM.length, FROM, 0, FROM.length);
  }
}
