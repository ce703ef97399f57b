package org.bellbuoy.web;

import java.util.Locale;

/// A part of the house that a vendor may do without. What is switched off is seen nowhere and keeps
/// what it holds.
public enum Part {
  ISSUE_TRACKER(
      "A public issue tracker", "Each advisory gets an issue, put there by a run or by a person."),
  RELEASE_NOTES("Release notes", "Each fixed release gets a line that names the advisory."),
  BLOG("A blog", "Each advisory gets a post."),
  SOCIAL("Social networks", "Each advisory gets a short text with its address."),
  CVE_SERVICES(
      "CVE Services", "Ids are reserved and records published by themselves, with an account."),
  TEST_ENVIRONMENTS(
      "Test environments",
      "Researchers ask for one, and get it for a while, with its credentials."),
  CHAT(
      "Chats and programs", "Slack, Teams, Matrix or a webhook are told when a promise falls due."),
  OUTLETS(
      "Texts put out by themselves",
      "Trackers, repositories, blogs and social networks with an account that is used for you."),
  LEGAL_DUTIES("What laws ask", "Clocks and records of what is to be told to authorities.");

  private final String words;
  private final String about;

  Part(String words, String about) {
    this.words = words;
    this.about = about;
  }

  public String words() {
    return words;
  }

  public String about() {
    return about;
  }

  /// Whether it is ticked by itself; what laws ask follows from the laws that are chosen.
  public boolean isTicked() {
    return this != LEGAL_DUTIES;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
