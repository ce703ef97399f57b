package org.bellbuoy.operations.jobs;

import org.bellbuoy.operations.TellOfRestore;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// At each start, before the doors open: says that this house was restored, if nobody has yet.
@Component
class FirstStart implements ApplicationRunner {

  private final TellOfRestore deed;

  FirstStart(TellOfRestore deed) {
    this.deed = deed;
  }

  @Override
  public void run(ApplicationArguments none) {
    deed.tell();
  }
}
