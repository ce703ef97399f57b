package planted.house.web;

import org.springframework.context.ApplicationEventPublisher;

/// Speaks past the news.
record Publishes(ApplicationEventPublisher publisher) {}
