package org.bellbuoy;

import java.util.regex.Pattern;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/// Matches what is not the desk's, so that its context leaves it out.
final class NotTheDesk implements TypeFilter {

  private static final Pattern OURS = Pattern.compile("org\\.bellbuoy\\.\\w+\\.(desk|door)\\..*");

  @Override
  public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
    return !OURS.matcher(reader.getClassMetadata().getClassName()).matches();
  }
}
