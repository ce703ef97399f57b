package org.bellbuoy.web;

import org.springframework.http.HttpStatus;

/// Sends the browser on after a form was taken, so that reloading does not send it again.
///
/// @param address a path of this door
/// @param status 303; or 307, with which the browser sends the same form there
public record SeeOther(String address, HttpStatus status) implements Answer {

  public SeeOther(String address) {
    this(address, HttpStatus.SEE_OTHER);
  }
}
