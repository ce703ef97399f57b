package org.bellbuoy.parsing.child;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/// Takes everything from this process for ever but computing, and reading and writing what is open
/// already: no user rights, no new privileges, no more files, sockets, programs or threads.
///
/// The filter holds for every thread of the process and cannot be taken off (seccomp(2)).
public final class Lock {

  private static final int NOBODY = 65_534;
  private static final int NO_NEW_PRIVILEGES = 38;
  private static final int DUMPABLE = 4;
  private static final int SET_FILTER = 1;
  private static final int ALL_THREADS = 1;
  private static final int STEP = 8;

  /// Resource and its limit (setrlimit(2)): seconds of processor, bytes of files, of core dumps,
  /// processes, bytes of message queues.
  private static final long[][] LIMITS = {{0, 600}, {1, 0}, {4, 0}, {6, 0}, {12, 0}};

  private Lock() {}

  /// @throws IllegalStateException when this machine refuses any part of it
  public static void close() throws Throwable {
    SystemCalls calls = SystemCalls.here();
    Native system = new Native();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment root = arena.allocateFrom("/");
      MemorySegment filter = filter(arena, calls.filter());
      if (system.effectiveUser() == 0) {
        system.becomeNobody(NOBODY);
      }
      limit(system, arena);
      system.control(DUMPABLE, 0);
      system.control(NO_NEW_PRIVILEGES, 1);
      if (system.call(calls.seccomp(), SET_FILTER, ALL_THREADS, filter) != 0) {
        throw new IllegalStateException("seccomp was refused");
      }
      prove(system, calls, root);
    }
  }

  private static void limit(Native system, Arena arena) throws Throwable {
    MemorySegment pair = arena.allocate(Native.pair());
    for (long[] limit : LIMITS) {
      pair.setAtIndex(JAVA_LONG, 0, limit[1]);
      pair.setAtIndex(JAVA_LONG, 1, limit[1]);
      system.limit((int) limit[0], pair);
    }
  }

  /// struct sock_fprog with its steps behind it.
  private static MemorySegment filter(Arena arena, List<SystemCalls.Instruction> steps) {
    MemorySegment program = arena.allocate(STEP * (long) steps.size(), STEP);
    for (int at = 0; at < steps.size(); at++) {
      SystemCalls.Instruction step = steps.get(at);
      long offset = STEP * (long) at;
      program.set(JAVA_SHORT, offset, (short) step.code());
      program.set(JAVA_BYTE, offset + 2, (byte) step.then());
      program.set(JAVA_BYTE, offset + 3, (byte) step.otherwise());
      program.set(JAVA_INT, offset + 4, step.operand());
    }
    MemorySegment header = arena.allocate(2L * STEP, STEP);
    header.set(JAVA_SHORT, 0, (short) steps.size());
    header.set(ADDRESS, STEP, program);
    return header;
  }

  /// Tries what would work without the lock: a socket, a file, to be traced.
  private static void prove(Native system, SystemCalls calls, MemorySegment root) throws Throwable {
    boolean socket = system.call(calls.socket(), 1, 1, MemorySegment.NULL) != -1;
    boolean file = system.call(calls.openat(), -100, root.address(), MemorySegment.NULL) != -1;
    boolean traced = system.call(calls.ptrace(), 0, 0, MemorySegment.NULL) != -1;
    if (socket || file || traced) {
      throw new IllegalStateException("the lock does not hold");
    }
  }
}
