package org.bellbuoy;

import java.util.regex.Pattern;
import org.bellbuoy.kernel.AtCounter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/// Matches what is not the counter's, so that its context leaves it out.
///
/// The counter's are its doors, and the deeds, questions and stores marked [AtCounter], of which it
/// makes instances of its own over its own database user.
final class NotTheCounter implements TypeFilter {

  private static final Pattern OURS =
      Pattern.compile("org\\.bellbuoy\\.\\w+\\.(counter|door)\\..*");

  @Override
  public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
    boolean ours = OURS.matcher(reader.getClassMetadata().getClassName()).matches();
    return !ours && !reader.getAnnotationMetadata().hasAnnotation(AtCounter.class.getName());
  }
}
