package org.bellbuoy.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/// Holds the bodies that the doors read to what their records say: what is not `@Nullable` must be
/// sent, so that no deed meets a null that the compiler has ruled out.
final class NothingLeftOut extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    return mustBeThere(member) ? Boolean.TRUE : null;
  }

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
    return mustBeThere(member)
        ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
        : JsonSetter.Value.empty();
  }

  private static boolean mustBeThere(Annotated member) {
    return part(member)
        .filter(part -> part.getAnnotatedType().getAnnotation(Nullable.class) == null)
        .isPresent();
  }

  private static Optional<RecordComponent> part(Annotated member) {
    if (!(member instanceof AnnotatedParameter parameter)) {
      return Optional.empty();
    }
    Class<?> type = parameter.getDeclaringClass();
    boolean atADoor =
        type.isRecord() && type.getPackageName().matches(".*[.](street|desk|counter)");
    return atADoor && type.getRecordComponents().length > parameter.getIndex()
        ? Optional.of(type.getRecordComponents()[parameter.getIndex()])
        : Optional.empty();
  }
}
