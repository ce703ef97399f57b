package org.bellbuoy.operations.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.operations.StartRefused.Kind;
import org.jspecify.annotations.Nullable;

/// The right to be the only one at work in a data folder. The kernel takes it back when the process
/// dies, however it dies: whoever holds it may treat a server found running as an orphan.
final class FolderLock implements AutoCloseable {
  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock take(Home home) {
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(home.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() != null) {
        return new FolderLock(channel);
      }
      channel.close();
    } catch (OverlappingFileLockException e) {
      closeQuietly(channel);
      throw inUse(home, e);
    } catch (IOException e) {
      throw new StartRefused(
          Kind.CANNOT_CREATE, "The data folder " + home.dataFolder() + " cannot be locked.", e);
    }
    throw inUse(home, null);
  }

  @Override
  public void close() {
    closeQuietly(channel);
  }

  private static StartRefused inUse(Home home, @Nullable Throwable cause) {
    return new StartRefused(
        Kind.UNAVAILABLE,
        "The data folder " + home.dataFolder() + " is in use by another Bellbuoy. Stop it first.",
        cause);
  }

  private static void closeQuietly(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException _) {
      // the kernel releases the lock with the process
    }
  }
}
