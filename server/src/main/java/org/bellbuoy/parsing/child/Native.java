package org.bellbuoy.parsing.child;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/// The few functions of the C library that the lock needs.
final class Native {

  private static final Linker LINKER = Linker.nativeLinker();

  private final MethodHandle getEffectiveUser = find("geteuid", FunctionDescriptor.of(JAVA_INT));
  private final MethodHandle setGroups =
      find("setgroups", FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS));
  private final MethodHandle setGroup = three("setresgid");
  private final MethodHandle setUser = three("setresuid");
  private final MethodHandle setLimit =
      find("setrlimit", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));
  private final MethodHandle control =
      find(
          "prctl",
          FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
          Linker.Option.firstVariadicArg(1));
  private final MethodHandle call =
      find(
          "syscall",
          FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS),
          Linker.Option.firstVariadicArg(1));

  int effectiveUser() throws Throwable {
    return (int) getEffectiveUser.invokeExact();
  }

  void becomeNobody(int id) throws Throwable {
    demand((int) setGroups.invokeExact(0L, MemorySegment.NULL), "setgroups");
    demand((int) setGroup.invokeExact(id, id, id), "setresgid");
    demand((int) setUser.invokeExact(id, id, id), "setresuid");
  }

  void limit(int what, MemorySegment limits) throws Throwable {
    demand((int) setLimit.invokeExact(what, limits), "setrlimit");
  }

  void control(int what, long value) throws Throwable {
    demand((int) control.invokeExact(what, value, 0L, 0L, 0L), "prctl");
  }

  long call(long number, long first, long second, MemorySegment third) throws Throwable {
    return (long) call.invokeExact(number, first, second, third);
  }

  private static void demand(int result, String name) {
    if (result != 0) {
      throw new IllegalStateException(name + " was refused");
    }
  }

  private static MethodHandle three(String name) {
    return find(name, FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
  }

  @SuppressWarnings("restricted") // the child is started with native access for this
  private static MethodHandle find(String name, FunctionDescriptor form, Linker.Option... options) {
    return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), form, options);
  }

  static MemoryLayout pair() {
    return MemoryLayout.structLayout(JAVA_LONG, JAVA_LONG);
  }
}
