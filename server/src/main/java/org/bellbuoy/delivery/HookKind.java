package org.bellbuoy.delivery;

/// What stands at the other end of a hook, and so in which shape it is spoken to.
public enum HookKind {
  /// A program: signed as Standard Webhooks says.
  WEBHOOK("A program (signed webhook)"),
  /// An incoming webhook of Slack, or of a chat that speaks as Slack does.
  SLACK("Slack, Mattermost"),
  /// A workflow of Microsoft Teams that takes an adaptive card.
  TEAMS("Microsoft Teams"),
  /// A generic webhook of a Matrix bridge.
  MATRIX("Matrix");

  private final String words;

  HookKind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
