package org.bellbuoy.web;

import org.bellbuoy.identity.Role;
import org.springframework.core.annotation.AnnotationUtils;

/// The seam that `policy` fills: what the vendor uses of the house.
public interface PartsInUse {

  boolean uses(Part part);

  /// Whether this role is offered when roles are given.
  boolean offers(Role role);

  /// Whether this door or signpost is to be seen.
  default boolean shows(Class<?> type) {
    PartOf part = AnnotationUtils.findAnnotation(type, PartOf.class);
    return part == null || uses(part.value());
  }
}
