package org.bellbuoy.intake;

import java.nio.charset.StandardCharsets;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.stereotype.Component;

/// What a reporter sent, as it lies in the reporter's own mailbox.
@Component
@AtStreet
public class ReportersCopy {

  private final Contents contents;

  ReportersCopy(Contents contents) {
    this.contents = contents;
  }

  public Content read(String text) {
    return contents.content(text.getBytes(StandardCharsets.UTF_8));
  }
}
