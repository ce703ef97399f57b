package org.bellbuoy.walls;

import static com.tngtech.archunit.lang.ConditionEvent.createMessage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes conditions out of a function that names what is wrong with a class.
final class Rule extends ArchCondition<JavaClass> {

  private final Function<JavaClass, Stream<String>> faults;

  private Rule(String description, Function<JavaClass, Stream<String>> faults) {
    super(description);
    this.faults = faults;
  }

  static ArchCondition<JavaClass> that(
      String description, Function<JavaClass, Stream<String>> faults) {
    return new Rule(description, faults);
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    faults
        .apply(item)
        .forEach(
            fault -> events.add(SimpleConditionEvent.violated(item, createMessage(item, fault))));
  }
}
