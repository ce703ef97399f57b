package org.bellbuoy.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/// Archives as strangers attach them, good and bad, made where they are needed.
public final class Archives {

  private Archives() {}

  /// Writes, and cannot fail in memory.
  public interface Writing<T> {
    void to(T out) throws IOException;
  }

  public static byte[] zip(Writing<ZipOutputStream> writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      writing.to(zip);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  public static byte[] zip(Map<String, byte[]> files) {
    return zip(out -> {
      for (var each : files.entrySet()) {
        out.putNextEntry(new ZipEntry(each.getKey()));
        out.write(each.getValue());
        out.closeEntry();
      }
    });
  }

  public static byte[] zip(String name, byte[] content) {
    return zip(Map.of(name, content));
  }

  /// As programs write them that do not know beforehand how large a file becomes.
  public static byte[] zip64(List<String> names, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      zip.setUseZip64(Zip64Mode.Always);
      for (String name : names) {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(content);
        zip.closeArchiveEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  public static byte[] tar(Writing<TarArchiveOutputStream> writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      writing.to(tar);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  public static byte[] tar(Map<String, byte[]> files) {
    return tar(out -> {
      for (var each : files.entrySet()) {
        put(out, new TarArchiveEntry(each.getKey(), true), each.getValue());
      }
    });
  }

  public static void put(TarArchiveOutputStream out, TarArchiveEntry entry, byte[] content)
      throws IOException {
    entry.setSize(content.length);
    out.putArchiveEntry(entry);
    out.write(content);
    out.closeArchiveEntry();
  }

  public static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
      packing.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  public static byte[] picture(String form, int wide, int high) {
    BufferedImage picture = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = picture.createGraphics();
    brush.setColor(Color.ORANGE);
    brush.fillRect(0, 0, wide, high / 2);
    brush.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, form, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /// What somebody might attach to a report: notes, a log, a picture, and an archive in it.
  public static byte[] evidence() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("README.txt", "How to see it:\n1. open the gate\n2. look\n".getBytes(UTF_8));
    files.put("logs/", new byte[0]);
    files.put("logs/gate.log", "12:00:01 gate opened by nobody\n".repeat(40).getBytes(UTF_8));
    files.put("shot.png", picture("png", 640, 360));
    files.put("logs.tar.gz", gzip(tar(Map.of("old/gate.log", "yesterday\n".getBytes(UTF_8)))));
    files.put("../../etc/cron.d/job", "* * * * * root true\n".getBytes(UTF_8));
    files.put("poc.bin", new byte[] {0, 1, 2, 3, 4, 5});
    return zip(files);
  }
}
