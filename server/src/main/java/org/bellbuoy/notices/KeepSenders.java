package org.bellbuoy.notices;

import org.bellbuoy.delivery.NoticePost;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the addresses from which we write where strangers can look them up.
@Component
public class KeepSenders {

  private final SenderStore store;
  private final NoticePost post;

  KeepSenders(SenderStore store, NoticePost post) {
    this.store = store;
    this.post = post;
  }

  @Transactional
  public void keep() {
    store.is("NOTICES", post.sender());
    store.is("CORRESPONDENCE", post.answerer());
  }
}
