package org.bellbuoy.operations.postgres;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another Java process that holds a server open, so that it can be killed.
record Holder(Process process, long serverPid) {
  static final int NOBODY = 65534;

  static boolean weAreRoot() throws IOException {
    return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
  }

  static Holder start(Path folder) throws IOException {
    return launch(List.of(), System.getProperty("java.class.path"), folder);
  }

  /// Starts as another user, who gets copies of the classes because ours may lie in a closed home.
  static Holder startAs(int uid, Path folder) throws IOException {
    return launch(
        List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups"),
        Copies.ofTheClassPath(folder.resolve("classes")),
        folder.resolve("data"));
  }

  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  void stop() throws IOException, InterruptedException {
    process.getOutputStream().close();
    process.waitFor();
  }

  private static Holder launch(List<String> prefix, String classPath, Path folder)
      throws IOException {
    var words = new ArrayList<>(prefix);
    words.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            Holder.class.getName(),
            folder.toString()));
    var process = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new Holder(process, Long.parseLong(firstLine(process)));
  }

  private static String firstLine(Process process) throws IOException {
    BufferedReader said = process.inputReader();
    var line = said.readLine();
    if (line == null) {
      throw new IOException("the holder ended without a word");
    }
    return line;
  }

  /// Holds a server until its input ends.
  public static void main(String[] arguments) throws IOException {
    try (var server = EmbeddedPostgres.start(new File(arguments[0]).toPath(), Progress.silent())) {
      Rows.write(server, "of the killed process");
      IO.println(server.pid());
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
    }
  }
}
