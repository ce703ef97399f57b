package planted.house.kernel;

import org.springframework.context.ApplicationEventPublisher;

/// The only mouth.
public record News(ApplicationEventPublisher publisher) {}
