package org.bellbuoy.publication.street;

import java.util.Locale;
import org.bellbuoy.publication.BakedFile;
import org.bellbuoy.publication.Encoding;
import org.jspecify.annotations.Nullable;

/// The `Accept-Encoding` header with its weights (RFC 9110, 12.5.3).
final class AcceptEncoding {

  private static final double UNSAID = -1;

  private AcceptEncoding() {}

  /// The encoding the reader likes best among those baked; the smallest where it likes several
  /// alike. Whoever takes nothing of ours gets the plain bytes, which is better than no answer.
  static Encoding best(@Nullable String header, BakedFile file) {
    if (header == null) {
      return Encoding.IDENTITY;
    }
    Encoding best = Encoding.IDENTITY;
    double most = 0;
    for (Encoding encoding : Encoding.values()) {
      double weight = file.in(encoding) == null ? 0 : weight(header, encoding);
      if (weight > most) {
        best = encoding;
        most = weight;
      }
    }
    return best;
  }

  /// Not to be named means 0 for a compression, and "if need be" for the plain bytes.
  private static double weight(String header, Encoding encoding) {
    double any = UNSAID;
    for (String part : header.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] pieces = part.split(";", -1);
      String word = pieces[0].strip();
      if (word.equals(encoding.word()) || word.equals("x-" + encoding.word())) {
        return quality(pieces);
      }
      any = word.equals("*") ? quality(pieces) : any;
    }
    if (any != UNSAID) {
      return any;
    }
    return encoding == Encoding.IDENTITY ? Double.MIN_VALUE : 0;
  }

  private static double quality(String[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      String piece = pieces[i].strip();
      if (piece.startsWith("q=")) {
        return number(piece.substring(2).strip());
      }
    }
    return 1;
  }

  private static double number(String text) {
    try {
      double quality = Double.parseDouble(text);
      return quality >= 0 && quality <= 1 ? quality : 0;
    } catch (NumberFormatException unreadable) {
      return 0;
    }
  }
}
