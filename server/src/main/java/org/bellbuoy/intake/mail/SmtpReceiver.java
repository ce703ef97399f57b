package org.bellbuoy.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.intake.OurAddresses;
import org.bellbuoy.intake.TakeMail;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Opens the receivers of mail that the program was told a port for, and otherwise does nothing.
@Component
class SmtpReceiver implements SmartLifecycle {

  private final TakeMail take;
  private final OurAddresses addresses;
  private final Environment told;
  private final List<SmtpDoor> doors = new ArrayList<>();

  SmtpReceiver(TakeMail take, OurAddresses addresses, Environment told) {
    this.take = take;
    this.addresses = addresses;
    this.told = told;
  }

  @Override
  public synchronized void start() {
    port("bellbuoy.smtp.port").ifPresent(port -> open(world(port)));
    port("bellbuoy.lmtp.port")
        .ifPresent(port -> open(SmtpDoor.local(new Conversations(take, addresses), port)));
  }

  private void open(SmtpDoor door) {
    door.open();
    doors.add(door);
  }

  private SmtpDoor world(int port) {
    return new SmtpDoor(
        new Conversations(take, addresses),
        told.getProperty("bellbuoy.smtp.bind", "127.0.0.1"),
        port,
        SmtpTls.of(
            told.getProperty("bellbuoy.smtp.certificate"), told.getProperty("bellbuoy.smtp.key")));
  }

  private Optional<Integer> port(String property) {
    return Optional.ofNullable(told.getProperty(property))
        .filter(port -> !port.isEmpty())
        .map(Integer::valueOf);
  }

  @Override
  public synchronized void stop() {
    doors.forEach(SmtpDoor::close);
    doors.clear();
  }

  @Override
  public synchronized boolean isRunning() {
    return !doors.isEmpty();
  }
}
