package org.bellbuoy.parsing.child;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The numbers by which the kernel of one kind of machine knows its calls.
///
/// @param architecture as `seccomp` names it (linux/audit.h)
/// @param lastKnown numbers above it belong to another way of calling
/// @param seccomp the call that takes the filter
/// @param allowed what a Java program needs that only computes, reads and writes open pipes
/// @param socket tried after the lock, as the next two
record SystemCalls(
    int architecture,
    int lastKnown,
    int seccomp,
    List<Integer> allowed,
    int socket,
    int openat,
    int ptrace) {

  /// x86-64: read, write, close, fstat, lseek, mmap, mprotect, munmap, brk, rt_sigaction,
  /// rt_sigprocmask, rt_sigreturn, pread64, readv, writev, sched_yield, mremap, madvise, nanosleep,
  /// getpid, exit, gettimeofday, getrusage, sysinfo, sigaltstack, gettid, futex, sched_getaffinity,
  /// restart_syscall, clock_gettime, clock_nanosleep, exit_group, set_robust_list, getrandom,
  /// membarrier, rseq.
  private static final SystemCalls X86 =
      new SystemCalls(
          0xc000003e,
          0x3fffffff,
          317,
          List.of(
              0, 1, 3, 5, 8, 9, 10, 11, 12, 13, 14, 15, 17, 19, 20, 24, 25, 28, 35, 39, 60, 96, 98,
              99, 131, 186, 202, 204, 219, 228, 230, 231, 273, 318, 324, 334),
          41,
          257,
          101);

  /// AArch64: the same, by its own numbers.
  private static final SystemCalls ARM =
      new SystemCalls(
          0xc00000b7,
          0x3fffffff,
          277,
          List.of(
              57, 62, 63, 64, 65, 66, 67, 80, 93, 94, 98, 99, 101, 113, 115, 123, 124, 128, 132,
              134, 135, 139, 165, 169, 172, 178, 179, 214, 215, 216, 222, 226, 233, 278, 283, 293),
          198,
          56,
          117);

  private static final Map<String, SystemCalls> KNOWN =
      Map.of("amd64", X86, "x86_64", X86, "aarch64", ARM);

  private static final int ALLOW = 0x7fff0000;
  private static final int REFUSE = 0x00050000 | 1; // the call fails with EPERM
  private static final int KILL = 0x80000000;
  private static final int LOAD = 0x20;
  private static final int IF_EQUAL = 0x15;
  private static final int IF_ABOVE = 0x25;
  private static final int RETURN = 0x06;

  static SystemCalls here() {
    SystemCalls calls = KNOWN.get(System.getProperty("os.arch"));
    if (calls == null || !System.getProperty("os.name").equals("Linux")) {
      throw new IllegalStateException("no lock is known for this kind of machine");
    }
    return calls;
  }

  /// The filter in the kernel's little language: a foreign way of calling kills, what is listed
  /// passes, everything else is refused.
  List<Instruction> filter() {
    int size = allowed.size();
    Stream<Instruction> head =
        Stream.of(
            new Instruction(LOAD, 0, 0, 4), // seccomp_data.arch
            new Instruction(IF_EQUAL, 1, 0, architecture),
            new Instruction(RETURN, 0, 0, KILL),
            new Instruction(LOAD, 0, 0, 0), // seccomp_data.nr
            new Instruction(IF_ABOVE, size, 0, lastKnown));
    Stream<Instruction> list =
        IntStream.range(0, size)
            .mapToObj(at -> new Instruction(IF_EQUAL, size - at, 0, allowed.get(at)));
    Stream<Instruction> tail =
        Stream.of(new Instruction(RETURN, 0, 0, REFUSE), new Instruction(RETURN, 0, 0, ALLOW));
    return Stream.of(head, list, tail).flatMap(each -> each).toList();
  }

  /// One step of the filter (struct sock_filter).
  record Instruction(int code, int then, int otherwise, int operand) {}
}
