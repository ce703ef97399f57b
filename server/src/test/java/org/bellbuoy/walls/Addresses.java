package org.bellbuoy.walls;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.testkit.TestHouse;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every address of the house, read from the doors themselves.
public final class Addresses {

  private Addresses() {}

  public static List<Address> all() {
    return Stream.of(
            at("street", TestHouse.doors().street()),
            at("desk", TestHouse.doors().desk()),
            at("counter", TestHouse.doors().counter()))
        .flatMap(door -> door)
        .sorted()
        .toList();
  }

  public static Map<String, List<Address>> byRoom() {
    return all().stream()
        .collect(Collectors.groupingBy(Address::room, TreeMap::new, Collectors.toList()));
  }

  private static Stream<Address> at(String door, ConfigurableApplicationContext context) {
    return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
        .flatMap(entry -> addresses(door, entry.getKey(), entry.getValue()));
  }

  private static Stream<Address> addresses(
      String door, RequestMappingInfo info, HandlerMethod handler) {
    return info.getPatternValues().stream()
        .flatMap(
            pattern -> methods(info).map(method -> new Address(door, method, pattern, handler)));
  }

  private static Stream<HttpMethod> methods(RequestMappingInfo info) {
    return info.getMethodsCondition().getMethods().stream().map(RequestMethod::asHttpMethod);
  }
}
