package org.bellbuoy.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/// One file of our looks: its bytes as they are and compressed, and its hash.
@SuppressWarnings("ArrayRecordComponent") // never compared; compared by hash where it matters
public record Asset(String name, String hash, byte[] bytes, byte[] gzip) {

  static Asset of(String name, byte[] bytes) {
    return new Asset(name, hashOf(bytes), bytes, compress(bytes));
  }

  public String path() {
    var dot = name.lastIndexOf('.');
    return Assets.FOLDER + name.substring(0, dot) + "." + hash + name.substring(dot);
  }

  public String mediaType() {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css;charset=utf-8";
      case "js" -> "text/javascript;charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> throw new IllegalStateException("no media type for " + name);
    };
  }

  private static String hashOf(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] compress(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
