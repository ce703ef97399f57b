package org.bellbuoy.walls;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/// One address of one door, and what its handler says who may use it.
///
/// @param pattern as the handler declares it, such as `/cases/{code}`
public record Address(String door, HttpMethod method, String pattern, HandlerMethod handler)
    implements Comparable<Address> {

  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

  /// The permission that is named; empty when the handler is silent and so closed to all.
  public Optional<Permission> permission() {
    @Nullable Needs needs = handler.getMethodAnnotation(Needs.class);
    return Optional.ofNullable(needs).map(Needs::value);
  }

  /// The room whose door this is.
  public String room() {
    return handler.getBeanType().getPackageName().split("\\.", -1)[2];
  }

  public boolean isApi() {
    return pattern.startsWith("/api/");
  }

  /// Whether it is a page that whoever may can open by its address alone, without a link of their
  /// own, and that does not lead on to the identity provider.
  public boolean isPage() {
    return reads()
        && !isApi()
        && !pattern.contains("{token}")
        && !pattern.matches("/(sign-in|show-again)/provider(/return)?")
        && !pattern.matches(
            "/sign-in|/policy/(\\{number}|differences)|/account/generator|.*/\\{party}")
        && handler.getReturnType().getParameterType().getPackageName().equals("org.bellbuoy.web");
  }

  public boolean reads() {
    return method.equals(HttpMethod.GET);
  }

  /// The fields of a form that the handler names one by one.
  public List<String> fields() {
    return Arrays.stream(handler.getMethod().getParameters())
        .filter(part -> part.isAnnotationPresent(RequestParam.class))
        .filter(part -> !Map.class.isAssignableFrom(part.getType()))
        .map(Address::field)
        .toList();
  }

  private static String field(Parameter part) {
    RequestParam field =
        Objects.requireNonNull(AnnotatedElementUtils.getMergedAnnotation(part, RequestParam.class));
    return field.name().isEmpty() ? part.getName() : field.name();
  }

  /// Whether the handler reads a body that is not a form.
  public boolean takesBody() {
    return body().isPresent();
  }

  /// Whether the handler reads the body itself, byte by byte.
  public boolean takesFile() {
    return body().filter(type -> type == byte[].class || type == String.class).isPresent();
  }

  private Optional<Class<?>> body() {
    return Arrays.stream(handler.getMethod().getParameters())
        .filter(part -> part.isAnnotationPresent(RequestBody.class))
        .<Class<?>>map(Parameter::getType)
        .findFirst();
  }

  /// What a body must be written in for the handler to read it.
  public String contentType() {
    @Nullable RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
    if (mapping != null && mapping.consumes().length > 0) {
      return mapping.consumes()[0];
    }
    return isApi() ? "application/json" : "application/x-www-form-urlencoded";
  }

  /// The path with this word for everything that varies.
  public String path(String code) {
    return path(_ -> code);
  }

  /// The path with the word that is given for each name that varies, such as `code`.
  public String path(UnaryOperator<String> words) {
    return VARIABLE
        .matcher(pattern)
        .replaceAll(found -> words.apply(found.group().substring(1, found.group().length() - 1)));
  }

  @Override
  public int compareTo(Address other) {
    return sortKey().compareTo(other.sortKey());
  }

  private String sortKey() {
    return pattern + " " + method + " " + door;
  }

  @Override
  public String toString() {
    return door + " " + method + " " + pattern;
  }
}
