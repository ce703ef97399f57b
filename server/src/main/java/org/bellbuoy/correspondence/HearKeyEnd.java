package org.bellbuoy.correspondence;

import org.bellbuoy.duty.CallDuty;
import org.bellbuoy.web.Words;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells duty and the administrators that the OpenPGP key ends soon, or has ended.
@Component
class HearKeyEnd {

  private static final Words WORDS = Words.of("correspondence");

  private final CallDuty duty;

  HearKeyEnd(CallDuty duty) {
    this.duty = duty;
  }

  @ApplicationModuleListener
  void on(SigningKeyExpires told) {
    if (told.days() == 0) {
      duty.call(told.about(), "openpgp.key-ended", WORDS.say("keys.told.ended"));
    } else {
      duty.call(told.about(), "openpgp.key-ends", WORDS.say("keys.told.ends", told.days()));
    }
  }
}
