package org.bellbuoy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ExecutorConfigurationSupport;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/// The threads on which things are done by themselves: what comes round by the clock, and what is
/// heard of news.
@Configuration(proxyBeanMethods = false)
class Hands {

  /// At least as many as there are jobs.
  static final int JOBS = 40;

  /// Fewer than there are connections to the database: news that waits for the same row must not
  /// keep a page from being shown.
  static final int NEWS = 6;

  private static final int SECONDS_TO_END = 5;

  /// A thread for each job, which never meets itself: a mail server that takes its time over twenty
  /// thousand notices must hold up no report. Spring's own for virtual threads has one thread for
  /// all of them.
  @Bean
  ThreadPoolTaskScheduler taskScheduler() {
    ThreadPoolTaskScheduler jobs = new ThreadPoolTaskScheduler();
    jobs.setPoolSize(JOBS);
    return named(jobs, "job-");
  }

  /// What finds no hand free waits in its turn; it is written down until it was heard.
  @Bean({"applicationTaskExecutor", "taskExecutor"})
  ThreadPoolTaskExecutor news() {
    ThreadPoolTaskExecutor news = new ThreadPoolTaskExecutor();
    news.setCorePoolSize(NEWS);
    return named(news, "news-");
  }

  private static <T extends ExecutorConfigurationSupport> T named(T threads, String name) {
    threads.setVirtualThreads(true);
    threads.setThreadNamePrefix(name);
    threads.setWaitForTasksToCompleteOnShutdown(true);
    threads.setAwaitTerminationSeconds(SECONDS_TO_END);
    return threads;
  }
}
