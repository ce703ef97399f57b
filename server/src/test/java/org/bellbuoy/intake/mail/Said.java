package org.bellbuoy.intake.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;

/// One side of a conversation of RFC 5321: says something and hears the whole answer.
final class Said {

  private static final int CODE = 3;

  private final BufferedReader in;
  private final OutputStream out;

  Said(Socket socket) throws IOException {
    socket.setSoTimeout(20_000);
    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
    out = socket.getOutputStream();
  }

  String say(String words) throws IOException {
    out.write(words.getBytes(ISO_8859_1));
    out.flush();
    return line();
  }

  /// An answer of one line or of several.
  String line() throws IOException {
    StringBuilder answer = new StringBuilder();
    String line;
    do {
      line = String.valueOf(in.readLine());
      answer.append(line).append('\n');
    } while (line.length() > CODE && line.charAt(CODE) == '-');
    return answer.toString();
  }
}
