package org.bellbuoy.intake.street;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bellbuoy.web.Demand;

/// A form that is kept and waits for its turn: the browser does some work and sends it, or the
/// person sends it from a moment on.
///
/// @param fields what travels with it
/// @param work what a browser with a script does meanwhile
/// @param ticket what a browser without one sends
/// @param seconds until the ticket counts
/// @param report whether it is a report, which is kept here
public record WaitPage(
    Map<String, String> fields,
    Demand.Work work,
    String ticket,
    long seconds,
    String send,
    boolean report) {

  public WaitPage {
    fields = new LinkedHashMap<>(fields);
  }
}
