package org.bellbuoy.correspondence;

/// A seam: whoever fills it stands before the mailboxes and the making of receipt codes, which both
/// cost us far more than asking costs anybody. Where nobody does, everybody may try.
public interface CodeGuard {

  /// Somebody is about to try a code. Refuses while very many wrong ones are tried, unless this one
  /// opened its mailbox lately or something was done for the try.
  void before(String code);

  /// It opens a mailbox.
  void opened(String code);

  /// It opens none.
  void missed();

  /// A receipt code for somebody who sends no report; slow by intention. Refuses while very many
  /// come, unless something was done for it.
  FreshReceipt receipt();

  /// Somebody asks for something that makes us write to an address. Refuses while very many do,
  /// unless something was done for it.
  void asks();
}
