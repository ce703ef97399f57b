package org.bellbuoy;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// The public door: a web context with a data source of its own.
///
/// Its database user may insert sealed intake and read published bytes. Whatever is asked for here
/// by type is found here first, so no deed of the street runs with the house's rights.
@Configuration(proxyBeanMethods = false)
@Import({WebServer.class, Marked.OfTheStreet.class})
@EnableTransactionManagement
@ComponentScan(
    basePackages = {"org.bellbuoy.*.street", "org.bellbuoy.*.door"},
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class StreetDoor {

  @Bean
  JdbcClient jdbcClient(DataSource dataSource) {
    return JdbcClient.create(dataSource);
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }
}
