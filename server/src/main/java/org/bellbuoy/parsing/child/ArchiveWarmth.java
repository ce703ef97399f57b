package org.bellbuoy.parsing.child;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.bellbuoy.parsing.ArchiveWire;
import org.bellbuoy.parsing.Looked;

/// Looks into one of each kind, so that every class and library is loaded while files may still be
/// opened.
final class ArchiveWarmth {

  private ArchiveWarmth() {}

  static void take() throws IOException {
    ImageIO.setUseCache(false);
    EntryNames.load();
    byte[] text = "words".getBytes(StandardCharsets.UTF_8);
    through(text, List.of());
    through(gzip(text), List.of(0));
    through(zip(text), List.of());
    through(zip(zip(text)), List.of(0, 0));
    through(new byte[] {'P', 'K', 3, 4}, List.of());
    BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    BufferedImage grey = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
    new ColorConvertOp(ColorSpace.getInstance(ColorSpace.CS_GRAY), null).filter(picture, grey);
    for (String form : List.of("png", "jpeg")) {
      through(drawn(picture, form), List.of());
      through(drawn(grey, form), List.of());
    }
  }

  private static byte[] drawn(BufferedImage picture, String form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, form, out);
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
      packing.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] zip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream packing = new ZipOutputStream(out)) {
      packing.putNextEntry(new ZipEntry("a"));
      packing.write(content);
      packing.closeEntry();
    }
    return out.toByteArray();
  }

  private static void through(byte[] file, List<Integer> path) throws IOException {
    Looked looked = new ArchiveLook().look(file, path);
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    ArchiveWire.write(new DataOutputStream(wire), looked);
    ArchiveWire.read(new DataInputStream(new ByteArrayInputStream(wire.toByteArray())));
  }
}
