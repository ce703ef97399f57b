package org.bellbuoy.correspondence;

import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells whoever wrote by mail that it arrived. Part of the deed that takes a message in, therefore
/// asks for no permission; only the house itself calls it.
@Component
public class PostReceipt {

  private final ByMail mail;

  PostReceipt(ByMail mail) {
    this.mail = mail;
  }

  /// Whether there is an address, and a server that would take a letter to it.
  public boolean reaches(Viewer.Machine house, ThreadId thread) {
    return mail.reaches(thread);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void post(Viewer.Machine house, ThreadId thread, String text) {
    mail.sendAutomatic(thread, text);
  }
}
