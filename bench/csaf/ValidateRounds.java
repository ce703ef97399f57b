import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.Options;
import org.bellbuoy.standards.csaf.Verdict;
import tools.jackson.databind.json.JsonMapper;

/// One round of benchmark M1 for one document: validates it for some seconds, with the schema and all
/// mandatory tests, and prints documents per second, whether it is valid, and how many times the
/// processor time of plain parsing by the same library a validation takes. Both are timed in turns.
public class ValidateRounds {
  private static final long SECOND = 1_000_000_000L;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static volatile Object sink;

  public static void main(String[] args) throws IOException {
    byte[] document = Files.readAllBytes(Path.of(args[0]));
    long seconds = Long.parseLong(args[1]);
    run(document, seconds * SECOND / 2);
    double perSecond = run(document, seconds * SECOND);
    boolean valid = CsafValidator.validate(document, Options.mandatory()).valid();
    double timesParsing = timesParsing(document, seconds * SECOND);
    System.out.printf(Locale.ROOT, "%.3f %b %.2f%n", perSecond, valid, timesParsing);
  }

  private static double timesParsing(byte[] document, long nanos) {
    JsonMapper mapper = JsonMapper.shared();
    long start = System.nanoTime();
    long parsing = Long.MAX_VALUE;
    long validating = Long.MAX_VALUE;
    do {
      parsing = Math.min(parsing, cpu(document, mapper::readTree));
      validating = Math.min(validating, cpu(document, ValidateRounds::validate));
    } while (System.nanoTime() - start < nanos);
    return (double) validating / parsing;
  }

  private static Verdict validate(byte[] document) {
    return CsafValidator.validate(document, Options.mandatory());
  }

  /// The processor time of this thread for about 5 MB of the document.
  private static long cpu(byte[] document, Function<byte[], Object> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    int times = Math.max(1, 5_000_000 / document.length);
    for (int i = 0; i < times; i++) {
      sink = work.apply(document);
    }
    return THREADS.getCurrentThreadCpuTime() - start;
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
