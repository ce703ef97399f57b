package org.bellbuoy.parsing.child;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// Code that has taken the reading process over: it warms up and locks itself as the real one does,
/// and then tries everything. It writes a line for each thing that worked.
public final class HostileChild {

  private static final int UNIX = 1;
  private static final int INTERNET = 2;
  private static final int STREAM = 1;
  private static final int HERE = -100;

  private HostileChild() {}

  private interface Attempt {
    void make() throws Throwable;
  }

  public static void main(String[] arguments) throws Throwable {
    MethodHandle call =
        Linker.nativeLinker()
            .downcallHandle(
                Linker.nativeLinker().defaultLookup().findOrThrow("syscall"),
                FunctionDescriptor.of(
                    JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
                Linker.Option.firstVariadicArg(1));
    Warmth.take();
    attempt(
        "nothing",
        () -> {
          throw new IllegalStateException("only to be loaded");
        });
    if (!Path.of("/").equals(Path.of(System.getProperty("user.dir")))) {
      System.out.println("does not stand in the root folder");
    }
    System.out.println(System.getenv().isEmpty() ? "locking" : "has an environment");
    if (arguments.length == 0) {
      Lock.close();
    }
    byJava();
    if (arguments.length == 0) {
      byHand(call);
    }
    System.out.println("done");
    Runtime.getRuntime().halt(0);
  }

  private static void byJava() {
    attempt("connects", () -> new Socket(InetAddress.getLoopbackAddress(), 22).close());
    attempt("listens", () -> new ServerSocket(0).close());
    attempt("sends datagrams", () -> new DatagramSocket().close());
    attempt("opens a channel", () -> SocketChannel.open().close());
    attempt("reads a file", () -> new FileInputStream("/etc/hostname").close());
    attempt("reads itself", () -> new FileInputStream("/proc/self/status").close());
    attempt("reads memory", () -> new RandomAccessFile("/proc/self/mem", "rw").close());
    attempt("writes a file", () -> new FileOutputStream("/tmp/hostile-child").close());
    attempt("lists a folder", () -> Files.list(Path.of("/")).close());
    attempt("asks for a file", () -> Files.readAttributes(Path.of("/etc"), "size"));
    attempt("removes a file", () -> Files.delete(Path.of("/tmp/hostile-child")));
    attempt("makes a folder", () -> Files.createDirectory(Path.of("/tmp/hostile-folder")));
    attempt("starts a program", () -> new ProcessBuilder("/bin/true").start().waitFor());
    attempt(
        "starts a thread",
        () -> {
          Thread thread = new Thread(() -> System.out.println("runs beside"));
          thread.start();
        });
  }

  /// The same and more by the kernel's own numbers, past everything that Java checks.
  private static void byHand(MethodHandle call) {
    try (Arena arena = Arena.ofConfined()) {
      long file = arena.allocateFrom("/etc/hostname").address();
      long program = arena.allocateFrom("/bin/true").address();
      boolean intel = !System.getProperty("os.arch").equals("aarch64");
      works(call, "socket unix", intel ? 41 : 198, UNIX, STREAM, 0, 0);
      works(call, "socket internet", intel ? 41 : 198, INTERNET, STREAM, 0, 0);
      works(call, "socketpair", intel ? 53 : 199, UNIX, STREAM, 0, file);
      works(call, "openat", intel ? 257 : 56, HERE, file, 0, 0);
      works(call, "openat2", 437, HERE, file, 0, 0);
      works(call, "open by handle", intel ? 304 : 265, HERE, file, 0, 0);
      works(call, "execve", intel ? 59 : 221, program, 0, 0, 0);
      works(call, "execveat", intel ? 322 : 281, HERE, program, 0, 0);
      works(call, "clone", intel ? 56 : 220, 17, 0, 0, 0);
      works(call, "clone3", 435, 0, 0, 0, 0);
      works(call, "ptrace", intel ? 101 : 117, 0, 0, 0, 0);
      works(call, "reads another's memory", intel ? 310 : 270, 1, 0, 0, 0);
      works(call, "kill", intel ? 62 : 129, 1, 0, 0, 0);
      works(call, "becomes root", intel ? 105 : 146, 0, 0, 0, 0);
      works(call, "unshare", intel ? 272 : 97, 0x10000000, 0, 0, 0);
      works(call, "mount", intel ? 165 : 40, program, file, 0, 0);
      works(call, "io_uring", 425, 8, file, 0, 0);
      works(call, "memfd", intel ? 319 : 279, program, 0, 0, 0);
      works(call, "keyring", intel ? 248 : 217, 0, 0, 0, 0);
      works(call, "bpf", intel ? 321 : 280, 0, 0, 0, 0);
      works(call, "raises a limit", intel ? 160 : 164, 7, file, 0, 0);
      works(call, "another filter", intel ? 317 : 277, 0, 0, 0, 0);
    }
  }

  private static void works(
      MethodHandle call, String name, long number, long one, long two, long three, long four) {
    attempt(
        name,
        () -> {
          if ((long) call.invokeExact(number, one, two, three, four) == -1) {
            throw new IllegalStateException("refused");
          }
        });
  }

  private static void attempt(String name, Attempt attempt) {
    try {
      attempt.make();
      System.out.println("WORKS " + name);
    } catch (Throwable refused) {
      // as it must be
    }
  }
}
