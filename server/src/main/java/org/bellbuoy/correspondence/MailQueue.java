package org.bellbuoy.correspondence;

import java.util.Locale;
import org.bellbuoy.identity.Permission;

/// Where mail waits for an answer, by what it is about, and who reads and answers it there while it
/// is under no circle.
public enum MailQueue {
  /// Reports of vulnerabilities.
  SECURITY("vulnerability reports", Permission.READ_INTAKE, Permission.ANSWER_REPORT),
  /// What people ask about their personal data.
  PRIVACY("personal data", Permission.ANSWER_PRIVACY, Permission.ANSWER_PRIVACY),
  /// What people say is done to them from our networks or by our means (RFC 2142 section 2).
  ABUSE("abuse", Permission.ANSWER_ABUSE, Permission.ANSWER_ABUSE);

  private final String words;
  private final Permission read;
  private final Permission answer;

  MailQueue(String words, Permission read, Permission answer) {
    this.words = words;
    this.read = read;
    this.answer = answer;
  }

  public String words() {
    return words;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Permission read() {
    return read;
  }

  public Permission answer() {
    return answer;
  }
}
