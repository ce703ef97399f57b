package org.bellbuoy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.operations.DatabaseAccess;

/// What the house gives the street's process over a pipe, and all it gives: not its environment,
/// not its command line, and no file.
///
/// @param database as the street's own database user
/// @param settings how its door listens
record HandOver(DatabaseAccess database, Installation installation, Map<String, Object> settings) {

  HandOver {
    settings = Map.copyOf(settings);
  }

  /// The same, with the certificate and its key in place of the names of their files, which the
  /// street's user need not be able to read.
  HandOver withCertificate() throws IOException {
    Map<String, Object> told = new HashMap<>(settings);
    for (String name :
        new String[] {"server.ssl.certificate", "server.ssl.certificate-private-key"}) {
      if (told.get(name) instanceof String file) {
        told.put(name, Files.readString(Path.of(URI.create(file))));
      }
    }
    return new HandOver(database, installation, told);
  }

  /// The same on this port: a door that comes back is where it was.
  HandOver at(int port) {
    Map<String, Object> told = new HashMap<>(settings);
    told.put("server.port", port);
    return new HandOver(database, installation, told);
  }

  void writeTo(OutputStream pipe) throws IOException {
    DataOutputStream out = new DataOutputStream(pipe);
    out.writeUTF(database.url());
    out.writeUTF(database.user());
    out.writeUTF(database.password());
    out.writeUTF(installation.publicUrl().toString());
    out.writeUTF(installation.deskUrl().toString());
    out.writeUTF(installation.counterUrl().toString());
    out.writeInt(settings.size());
    for (Map.Entry<String, Object> each : settings.entrySet()) {
      out.writeUTF(each.getKey());
      out.writeUTF(each.getValue().toString());
    }
    out.flush();
  }

  static HandOver readFrom(InputStream pipe) throws IOException {
    DataInputStream in = new DataInputStream(pipe);
    DatabaseAccess database = new DatabaseAccess(in.readUTF(), in.readUTF(), in.readUTF());
    Installation installation =
        new Installation(
            Path.of(""),
            URI.create(in.readUTF()),
            URI.create(in.readUTF()),
            URI.create(in.readUTF()),
            false);
    Map<String, Object> settings = new HashMap<>();
    int count = in.readInt();
    for (int at = 0; at < count; at++) {
      settings.put(in.readUTF(), in.readUTF());
    }
    return new HandOver(database, installation, settings);
  }

  @Override
  public String toString() {
    return "HandOver[" + database + "]";
  }
}
