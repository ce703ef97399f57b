package org.bellbuoy.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/// Which deeds the handlers of the doors come to, found by following calls through the doors' own
/// classes up to the first transaction behind them.
public final class Deeds {

  private static final Set<String> DOORS = Set.of("street", "counter", "desk");

  private final JavaClasses house;
  private final List<Address> addresses;

  public Deeds(JavaClasses house, List<Address> addresses) {
    this.house = house;
    this.addresses = List.copyOf(addresses);
  }

  /// Deeds that forms do, and the handlers that do them.
  public Map<String, Set<String>> ofForms() {
    return of(address -> !address.isApi() && !address.reads());
  }

  /// Deeds that operations of the API do, and the handlers that do them.
  public Map<String, Set<String>> ofOperations() {
    return of(Address::isApi);
  }

  private Map<String, Set<String>> of(Predicate<Address> chosen) {
    Map<String, Set<String>> deeds = new TreeMap<>();
    addresses.stream()
        .filter(chosen)
        .map(this::handler)
        .forEach(handler ->
            from(handler)
                .forEach(
                    deed -> deeds.computeIfAbsent(deed, _ -> new TreeSet<>()).add(name(handler))));
    return deeds;
  }

  private JavaCodeUnit handler(Address address) {
    Method method = address.handler().getMethod();
    return house
        .get(method.getDeclaringClass())
        .getMethod(method.getName(), method.getParameterTypes());
  }

  private static Set<String> from(JavaCodeUnit handler) {
    Set<String> deeds = new TreeSet<>();
    Set<JavaCodeUnit> seen = new HashSet<>();
    Deque<JavaCodeUnit> open = new ArrayDeque<>(Set.of(handler));
    while (!open.isEmpty()) {
      JavaCodeUnit unit = open.pop();
      if (seen.add(unit)) {
        called(unit)
            .forEach(next -> {
              if (isDeed(next)) {
                deeds.add(name(next));
              } else if (isDoor(next.getOwner())) {
                open.push(next);
              }
            });
      }
    }
    return deeds;
  }

  private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
    return Stream.concat(
            unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
        .map(way -> way.getTarget().resolveMember())
        .flatMap(Optional::stream);
  }

  private static boolean isDeed(JavaCodeUnit unit) {
    return unit.isAnnotatedWith(Transactional.class)
        && !unit.getAnnotationOfType(Transactional.class).readOnly();
  }

  private static boolean isDoor(JavaClass type) {
    String folder = type.getPackageName();
    return DOORS.contains(folder.substring(folder.lastIndexOf('.') + 1));
  }

  private static String name(JavaCodeUnit unit) {
    return unit.getOwner().getSimpleName() + "." + unit.getName();
  }
}
