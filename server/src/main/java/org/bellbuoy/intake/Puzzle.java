package org.bellbuoy.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bellbuoy.vault.Hashes;

/// A small work with a checkable end: for each part from 0 on, a number such that the SHA-256 of
/// `text:part:number` begins with so many zero bits.
///
/// Several small parts and not one large, so that the work lasts about the same each time and its
/// progress can be shown.
public final class Puzzle {

  private static final int DIGITS = 15;

  private Puzzle() {}

  /// Whether these numbers, with commas between them, solve it.
  public static boolean solved(String text, int bits, int parts, String numbers) {
    List<String> given = Arrays.asList(numbers.split(",", parts + 1));
    return given.size() == parts
        && IntStream.range(0, parts)
            .allMatch(part ->
                given.get(part).matches("[0-9]{1," + DIGITS + "}")
                    && fits(text, part, given.get(part), bits));
  }

  /// Does the work, as a reporter's program would.
  public static String solve(String text, int bits, int parts) {
    return IntStream.range(0, parts)
        .mapToObj(part -> number(text, part, bits))
        .collect(Collectors.joining(","));
  }

  private static String number(String text, int part, int bits) {
    long number = 0;
    while (!fits(text, part, Long.toString(number), bits)) {
      number++;
    }
    return Long.toString(number);
  }

  private static boolean fits(String text, int part, String number, int bits) {
    byte[] hash =
        Hashes.sha256((text + ":" + part + ":" + number).getBytes(StandardCharsets.UTF_8));
    return Integer.numberOfLeadingZeros(ByteBuffer.wrap(hash).getInt()) >= bits;
  }
}
