package org.bellbuoy;

import java.util.regex.Pattern;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/// Matches what is not the street's, so that its context leaves it out.
///
/// The street's are its doors, and the deeds, questions and stores marked [AtStreet], of which it
/// makes instances of its own over its own database user.
final class NotTheStreet implements TypeFilter {

  private static final Pattern OURS = Pattern.compile("org\\.bellbuoy\\.\\w+\\.(street|door)\\..*");

  @Override
  public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
    boolean ours = OURS.matcher(reader.getClassMetadata().getClassName()).matches();
    return !ours && !reader.getAnnotationMetadata().hasAnnotation(AtStreet.class.getName());
  }
}
