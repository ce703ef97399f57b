package org.bellbuoy.cve.standin;

import java.time.Clock;
import org.bellbuoy.cve.StandIn;
import org.bellbuoy.kernel.Installation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Starts the stand-in of a demonstration when it is first asked for.
@Component
@Lazy
class StandIns implements StandIn, DisposableBean {

  private static final int QUOTA = 100;
  private static final int FIRST = 20_000;
  private static final String FILE = "cve-stand-in.json";

  private final Installation installation;
  private final Clock clock;
  private @Nullable StandInServer server;
  private @Nullable Organisation known;

  StandIns(Installation installation, Clock clock) {
    this.installation = installation;
    this.clock = clock;
  }

  @Override
  public synchronized String address(String org, String user, String key) {
    Organisation wanted = new Organisation(org, user, key, QUOTA, FIRST);
    if (!wanted.equals(known) || server == null) {
      destroy();
      server =
          StandInServer.start(
              new StandInServices(wanted, installation.dataFolder().resolve(FILE), clock));
      known = wanted;
    }
    return server.address().toString();
  }

  @Override
  public synchronized void destroy() {
    if (server != null) {
      server.close();
      server = null;
    }
  }
}
