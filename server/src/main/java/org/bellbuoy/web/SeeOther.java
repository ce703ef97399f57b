package org.bellbuoy.web;

/// Sends the browser on after a form was taken, so that reloading does not send it again.
///
/// @param address a path of this door
public record SeeOther(String address) implements Answer {}
