package org.bellbuoy;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.scheduling.annotation.Scheduled;

/// Lets deeds, questions, stores and pages be made when they are first asked for: a start needs few
/// of them, and making each costs time before the first page.
///
/// What begins by itself is made at once: whatever speaks an interface of Spring (a life of its
/// own, checks after it was made, filters), comes round by the clock, or configures.
final class LateBeans {

  private static final Set<String> PLAIN = Set.of(Object.class.getName(), Record.class.getName());

  private LateBeans() {}

  static void mark(ConfigurableListableBeanFactory beans) {
    Stream.of(beans.getBeanDefinitionNames())
        .map(beans::getBeanDefinition)
        .filter(LateBeans::mayBeLate)
        .forEach(bean -> bean.setLazyInit(true));
  }

  private static boolean mayBeLate(BeanDefinition bean) {
    return bean instanceof AnnotatedBeanDefinition scanned
        && scanned.getFactoryMethodName() == null
        && mayBeLate(scanned.getMetadata());
  }

  private static boolean mayBeLate(AnnotationMetadata type) {
    return type.getClassName().startsWith("org.bellbuoy.")
        && PLAIN.contains(String.valueOf(type.getSuperClassName()))
        && Stream.of(type.getInterfaceNames()).allMatch(name -> name.startsWith("org.bellbuoy."))
        && !type.hasAnnotatedMethods(Scheduled.class.getName())
        && !type.isAnnotated(Configuration.class.getName());
  }
}
