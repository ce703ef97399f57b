package org.bellbuoy.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Some of our migrations, in a folder that is thrown away.
record Migrations(Path folder) implements AutoCloseable {

  /// @throws StartRefused when this program does not know one of them
  static Migrations only(List<String> versions) {
    Set<String> wanted = new HashSet<>(versions);
    try {
      Migrations some = new Migrations(Files.createTempDirectory("bellbuoy-migrations-"));
      for (Resource one :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:db/migration/**/*.sql")) {
        String name = String.valueOf(one.getFilename());
        if (wanted.remove(name.substring(1, name.indexOf("__")))) {
          some.keep(one, name);
        }
      }
      if (!wanted.isEmpty()) {
        some.close();
        throw new StartRefused(
            StartRefused.Kind.SETTING,
            "The backup was taken by another Bellbuoy than this one: it needs the migrations "
                + wanted
                + ". Restore it with that version, or a newer one.");
      }
      return some;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the migrations cannot be read", unreadable);
    }
  }

  String location() {
    return "filesystem:" + folder;
  }

  /// Below the name of its room, because that is part of its history.
  private void keep(Resource migration, String name) throws IOException {
    String[] address = migration.getURL().toString().split("/", -1);
    Path room = Files.createDirectories(folder.resolve(address[address.length - 2]));
    try (InputStream sql = migration.getInputStream()) {
      Files.copy(sql, room.resolve(name));
    }
  }

  @Override
  public void close() {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }
}
