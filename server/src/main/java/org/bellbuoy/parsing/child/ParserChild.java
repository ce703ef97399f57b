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
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.bellbuoy.parsing.MailWire;
import org.bellbuoy.parsing.Parsed;
import org.bellbuoy.parsing.Unreadable;

/// The program of the reading process. It answers *locked*, then one answer for each message, and
/// ends when nobody sends any more.
public final class ParserChild {

  private static final int NOT_LOCKED = 3;

  private ParserChild() {}

  public static void main(String[] ignored) {
    DataOutputStream to =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      Warmth.take();
      Lock.close();
      to.writeInt(MailWire.LOCKED);
      to.flush();
      serve(new DataInputStream(new BufferedInputStream(new OpenPipe())), to);
    } catch (EOFException _) {
      Runtime.getRuntime().halt(0); // an orderly end would start threads, which the lock forbids
    } catch (Throwable broken) {
      Runtime.getRuntime().halt(NOT_LOCKED);
    }
  }

  private static void serve(DataInputStream from, DataOutputStream to) throws IOException {
    while (true) {
      MailWire.write(to, read(MailWire.receive(from)));
      to.flush();
    }
  }

  private static Parsed read(byte[] message) {
    try {
      return new Parsed.Read(new MailReader().read(message));
    } catch (TooHostile hostile) {
      return new Parsed.Unread(hostile.reason());
    } catch (OutOfMemoryError | StackOverflowError _) {
      return new Parsed.Unread(Unreadable.TOO_MUCH_WORK);
    } catch (Exception | LinkageError _) {
      return new Parsed.Unread(Unreadable.BROKEN);
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
