package org.bellbuoy.parsing.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.bellbuoy.parsing.MailWire;

/// The program of the reading process. It answers *locked*, then one answer for each message, and
/// ends when nobody sends any more.
public final class ParserChild {

  private static final int NOT_LOCKED = 3;

  private ParserChild() {}

  /// @param skill `OPENPGP` for a process that also knows that, `ARCHIVE` for one that knows files
  ///   and no mail
  public static void main(String[] skill) {
    DataOutputStream to =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      boolean knowsOpenPgp = skill.length > 0 && skill[0].equals("OPENPGP");
      OwnClasses.load();
      if (skill.length > 0 && skill[0].equals("ARCHIVE")) {
        ArchiveWarmth.take();
      } else {
        Warmth.take();
      }
      if (knowsOpenPgp) {
        PgpWarmth.take();
      }
      Lock.close();
      to.writeInt(MailWire.LOCKED);
      to.flush();
      new Serving(new DataInputStream(new BufferedInputStream(new OpenPipe())), to, knowsOpenPgp)
          .serve();
    } catch (EOFException _) {
      Runtime.getRuntime().halt(0); // an orderly end would start threads, which the lock forbids
    } catch (Throwable broken) {
      Runtime.getRuntime().halt(NOT_LOCKED);
    }
  }

  /// The pipe from the house. How much lies in it may not be asked any more.
  private static final class OpenPipe extends FilterInputStream {
    OpenPipe() {
      super(new FileInputStream(FileDescriptor.in));
    }

    @Override
    public int available() {
      return 0;
    }
  }
}
