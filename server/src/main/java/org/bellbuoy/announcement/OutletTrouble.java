package org.bellbuoy.announcement;

/// Why a text is not at its place yet, or will not be.
public enum OutletTrouble {
  UNREACHED("The service cannot be reached. It is tried again by itself."),
  BUSY("The service is busy or broken. It is tried again by itself."),
  LOST("The service did not say whether it was done. It is looked up before it is tried again."),
  SECRET_REFUSED("The service does not take our secret. An administrator has to enter a new one."),
  NOT_ALLOWED("The service says that we may not do this there."),
  NOT_THERE("The service knows no such repository, project or account. Check the outlet."),
  NOT_ACCEPTED("The service did not accept the text."),
  NOT_SHOWN("The service does not show it to us. Look there yourself."),
  UNREADABLE("The service answered something that nobody can read. Check the address.");

  private final String words;

  OutletTrouble(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
