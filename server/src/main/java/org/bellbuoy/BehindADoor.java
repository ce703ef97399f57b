package org.bellbuoy;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/// Matches what the house does not make: the classes that belong to a door, the front of the house
/// itself, and, where this process is told so, what comes round by itself.
final class BehindADoor implements TypeFilter, EnvironmentAware {

  /// The setting that says whether jobs run in this process.
  static final String JOBS = "bellbuoy.jobs";

  private static final Pattern DOORS =
      Pattern.compile("org\\.bellbuoy\\.(\\w+\\.(street|desk|counter|door)\\..*|\\w+)");

  /// All but what follows a rotation of keys, which every process that holds keys must do.
  private static final Pattern JOB =
      Pattern.compile("org\\.bellbuoy\\.(?!vault\\.)\\w+\\.jobs\\..*");

  private @Nullable Environment environment;

  @Override
  public void setEnvironment(Environment given) {
    environment = given;
  }

  @Override
  public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
    String name = reader.getClassMetadata().getClassName();
    return DOORS.matcher(name).matches() || (idle() && JOB.matcher(name).matches());
  }

  private boolean idle() {
    return environment != null && !environment.getProperty(JOBS, Boolean.class, true);
  }
}
