package org.bellbuoy.correspondence;

/// Whether and how a thread is answered by mail.
interface ByMail {

  /// Whether there is an address, and a server that would take a letter to it.
  boolean reaches(ThreadId thread);

  /// Has a letter sent, when there is an address.
  void send(ThreadId thread, String text);

  /// The same for what no human wrote.
  void sendAutomatic(ThreadId thread, String text);
}
