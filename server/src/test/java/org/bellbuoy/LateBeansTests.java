package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.util.ClassUtils;

class LateBeansTests {

  private final List<ConfigurableListableBeanFactory> places =
      Stream.of(
              TestHouse.doors().house(),
              TestHouse.doors().street(),
              TestHouse.doors().counter(),
              TestHouse.doors().desk())
          .map(ConfigurableApplicationContext::getBeanFactory)
          .toList();

  @Test
  void canMakeEverythingThatAStartDidNotMake() {
    assertThat(places)
        .allSatisfy(
            place -> assertThat(late(place)).isNotEmpty().allSatisfy(name -> place.getBean(name)));
  }

  @Test
  void makesAtOnceWhatBeginsByItself() {
    assertThat(places)
        .allSatisfy(place ->
            assertThat(late(place))
                .noneMatch(name -> beginsByItself(Objects.requireNonNull(place.getType(name)))));
  }

  private static List<String> late(ConfigurableListableBeanFactory place) {
    return Stream.of(place.getBeanDefinitionNames())
        .filter(name -> isLate(place.getBeanDefinition(name)))
        .toList();
  }

  private static boolean isLate(BeanDefinition bean) {
    return bean.isLazyInit() && String.valueOf(bean.getBeanClassName()).startsWith("org.bellbuoy.");
  }

  private static boolean beginsByItself(Class<?> type) {
    Class<?> ours = ClassUtils.getUserClass(type);
    return Stream.of(Lifecycle.class, InitializingBean.class, ApplicationRunner.class)
            .anyMatch(own -> own.isAssignableFrom(ours))
        || Arrays.stream(ours.getDeclaredMethods())
            .anyMatch(method -> method.isAnnotationPresent(Scheduled.class));
  }
}
