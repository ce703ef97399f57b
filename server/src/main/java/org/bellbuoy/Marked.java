package org.bellbuoy;

import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/// Makes the deeds, questions and stores that bear a door's mark a second time, over the door's own
/// database user. The house has read every class already, so it is asked which they are.
abstract class Marked implements ImportBeanDefinitionRegistrar {

  private final Class<? extends Annotation> mark;

  Marked(Class<? extends Annotation> mark) {
    this.mark = mark;
  }

  @Override
  public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry door) {
    AnnotatedBeanDefinitionReader reader = new AnnotatedBeanDefinitionReader(door);
    reader.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
    marked(house(door)).forEach(reader::register);
  }

  private static ConfigurableListableBeanFactory house(BeanDefinitionRegistry door) {
    return Optional.of(door)
        .map(ConfigurableListableBeanFactory.class::cast)
        .map(ConfigurableListableBeanFactory::getParentBeanFactory)
        .map(Marked::factory)
        .orElseThrow(() -> new IllegalStateException("This door opens into no house"));
  }

  private static ConfigurableListableBeanFactory factory(Object parent) {
    return parent instanceof org.springframework.context.ConfigurableApplicationContext context
        ? context.getBeanFactory()
        : (ConfigurableListableBeanFactory) parent;
  }

  private Stream<Class<?>> marked(ConfigurableListableBeanFactory house) {
    return Stream.of(house.getBeanDefinitionNames())
        .map(house::getBeanDefinition)
        .flatMap(definition ->
            definition instanceof AnnotatedBeanDefinition annotated
                ? Stream.of(annotated.getMetadata())
                : Stream.empty())
        .filter(metadata -> metadata.hasAnnotation(mark.getName()))
        .map(metadata ->
            ClassUtils.resolveClassName(metadata.getClassName(), Marked.class.getClassLoader()));
  }

  /// What is marked for the street.
  static final class OfTheStreet extends Marked {
    OfTheStreet() {
      super(AtStreet.class);
    }
  }

  /// What is marked for the counter.
  static final class OfTheCounter extends Marked {
    OfTheCounter() {
      super(AtCounter.class);
    }
  }
}
