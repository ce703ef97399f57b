package org.bellbuoy;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// The parent context: deeds, stores, jobs and the data source of every room. It has no web server.
///
/// The rooms' doors are left out; [StreetDoor], [CounterDoor] and [DeskDoor] scan their own.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableTransactionManagement
@EnableAsync
@EnableScheduling
@Import(Hands.class)
@ComponentScan(
    basePackages = "org.bellbuoy",
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    excludeFilters = {
      @ComponentScan.Filter(type = FilterType.CUSTOM, classes = BehindADoor.class),
    })
class House {}
