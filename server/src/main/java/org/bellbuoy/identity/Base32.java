package org.bellbuoy.identity;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/// Base 32 as people read it aloud and generators take it (RFC 4648, section 6), without padding.
final class Base32 {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int held = 0;
    int count = 0;
    for (byte one : bytes) {
      held = ((held << Byte.SIZE) | (one & 0xff)) & 0xffff;
      count += Byte.SIZE;
      while (count >= BITS) {
        count -= BITS;
        text.append(LETTERS.charAt((held >> count) & 31));
      }
    }
    if (count > 0) {
      text.append(LETTERS.charAt((held << (BITS - count)) & 31));
    }
    return text.toString();
  }

  static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int held = 0;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      held = ((held << BITS) | LETTERS.indexOf(text.charAt(i))) & 0xffff;
      count += BITS;
      if (count >= Byte.SIZE) {
        count -= Byte.SIZE;
        bytes.write(held >> count);
      }
    }
    return bytes.toByteArray();
  }

  /// Four letters at a time, so that it can be typed from paper.
  static String grouped(String text) {
    return text.replaceAll("(.{4})(?=.)", "$1 ");
  }

  /// As typed from paper: any case, with or without spaces and hyphens.
  static String comparable(String typed) {
    return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
  }
}
