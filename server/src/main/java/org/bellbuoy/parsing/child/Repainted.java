package org.bellbuoy.parsing.child;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.bellbuoy.parsing.ArchiveLimits;
import org.bellbuoy.parsing.ArchiveTrouble;
import org.bellbuoy.parsing.FileForm;
import org.bellbuoy.parsing.Inside;

/// Draws a picture anew from its points, small enough for a page. What else its file held (places,
/// names of cameras, programs) is gone.
final class Repainted {

  private Repainted() {}

  static Inside of(byte[] file, FileForm form) {
    ImageReader reader =
        ImageIO.getImageReadersByFormatName(form == FileForm.PNG ? "png" : "jpeg").next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      long wide = reader.getWidth(0);
      long high = reader.getHeight(0);
      if (wide * high > ArchiveLimits.PIXELS) {
        throw new NotShown(ArchiveTrouble.PICTURE_TOO_LARGE);
      }
      ImageReadParam few = reader.getDefaultReadParam();
      int each = (int) ((Math.max(wide, high) + ArchiveLimits.SIDE - 1) / ArchiveLimits.SIDE);
      few.setSourceSubsampling(each, each, 0, 0);
      return new Inside.Picture(png(reader.read(0, few)));
    } catch (IOException broken) {
      throw NotShown.broken();
    } finally {
      reader.dispose();
    }
  }

  static byte[] png(BufferedImage picture) throws IOException {
    BufferedImage plain =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = plain.createGraphics();
    brush.fillRect(0, 0, plain.getWidth(), plain.getHeight());
    brush.drawImage(picture, 0, 0, null);
    brush.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(plain, "png", out);
    if (out.size() > ArchiveLimits.PICTURE) {
      throw new NotShown(ArchiveTrouble.PICTURE_TOO_LARGE);
    }
    return out.toByteArray();
  }
}
