package org.bellbuoy.demo;

/// How to enter the demonstration as somebody.
///
/// @param signIn a path of the desk that works once
/// @param token for the API
public record Entry(String name, String signIn, String token) {

  @Override
  public String toString() {
    return "Entry[" + name + "]";
  }
}
