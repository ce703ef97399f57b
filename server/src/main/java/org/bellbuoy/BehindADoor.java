package org.bellbuoy;

import java.util.regex.Pattern;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/// Matches the classes that belong to a door, and the front of the house itself.
final class BehindADoor implements TypeFilter {

  private static final Pattern DOORS =
      Pattern.compile("org\\.bellbuoy\\.(\\w+\\.(street|desk|counter|door)\\..*|\\w+)");

  @Override
  public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
    return DOORS.matcher(reader.getClassMetadata().getClassName()).matches();
  }
}
