package org.bellbuoy.intake.mail;

import org.bellbuoy.intake.OurAddresses;
import org.bellbuoy.intake.TakeMail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Opens the receiver of mail when the program was told a port for it, and otherwise does nothing.
@Component
class SmtpReceiver implements SmartLifecycle {

  private final TakeMail take;
  private final OurAddresses addresses;
  private final Environment told;
  private volatile @Nullable SmtpDoor door;

  SmtpReceiver(TakeMail take, OurAddresses addresses, Environment told) {
    this.take = take;
    this.addresses = addresses;
    this.told = told;
  }

  @Override
  public synchronized void start() {
    String port = told.getProperty("bellbuoy.smtp.port", "");
    if (!port.isEmpty()) {
      SmtpDoor opened =
          new SmtpDoor(
              new Conversations(take, addresses),
              told.getProperty("bellbuoy.smtp.bind", "127.0.0.1"),
              Integer.parseInt(port),
              SmtpTls.of(
                  told.getProperty("bellbuoy.smtp.certificate"),
                  told.getProperty("bellbuoy.smtp.key")));
      opened.open();
      door = opened;
    }
  }

  @Override
  public synchronized void stop() {
    SmtpDoor closing = door;
    door = null;
    if (closing != null) {
      closing.close();
    }
  }

  @Override
  public boolean isRunning() {
    return door != null;
  }
}
