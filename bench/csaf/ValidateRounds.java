import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.Options;

/// One round of benchmark M1 for one document: validates it for some seconds, with the schema and all
/// mandatory tests, and prints documents per second and whether it is valid.
public class ValidateRounds {
  private static final long SECOND = 1_000_000_000L;

  public static void main(String[] args) throws IOException {
    byte[] document = Files.readAllBytes(Path.of(args[0]));
    long seconds = Long.parseLong(args[1]);
    run(document, seconds * SECOND / 2);
    double perSecond = run(document, seconds * SECOND);
    boolean valid = CsafValidator.validate(document, Options.mandatory()).valid();
    System.out.printf(Locale.ROOT, "%.3f %b%n", perSecond, valid);
  }

  private static double run(byte[] document, long nanos) {
    long start = System.nanoTime();
    long documents = 0;
    do {
      CsafValidator.validate(document, Options.mandatory());
      documents++;
    } while (System.nanoTime() - start < nanos);
    return documents * (double) SECOND / (System.nanoTime() - start);
  }
}
