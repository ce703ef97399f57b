package org.bellbuoy.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KmsClient;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;

/// Tink's integrations for the key services of Amazon and Google, out of a folder that the operator
/// fills: they bring more libraries than the house has, so it does not carry them.
final class ServiceLibraries {

  private ServiceLibraries() {}

  /// @param client the class of the integration
  static Aead aead(String client, String uri, KeyServiceSettings settings) {
    Path folder = settings.libraries();
    if (folder == null) {
      throw new WrongMasterKey(
          "The key service %s needs its libraries: run bin/key-service-libraries and name the folder as BELLBUOY_KEYSERVICE_LIBRARIES."
              .formatted(uri));
    }
    try {
      URL[] jars = jars(folder).toArray(URL[]::new);
      ClassLoader loader =
          new URLClassLoader("key-service", jars, KmsClient.class.getClassLoader());
      KmsClient found =
          Class.forName(client, true, loader)
              .asSubclass(KmsClient.class)
              .getConstructor()
              .newInstance();
      return found.withDefaultCredentials().getAead(uri);
    } catch (ReflectiveOperationException | IOException missing) {
      throw new WrongMasterKey(
          "The libraries of the key service %s are not in %s: run bin/key-service-libraries."
              .formatted(uri, folder));
    } catch (GeneralSecurityException refused) {
      throw new KeyServiceAway(uri, String.valueOf(refused.getMessage()), refused);
    }
  }

  private static List<URL> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .map(ServiceLibraries::url)
          .toList();
    }
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
