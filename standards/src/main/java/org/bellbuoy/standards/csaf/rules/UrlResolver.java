package org.bellbuoy.standards.csaf.rules;

/// Says whether a URL answers with something below status 400. Given by the caller: this module
/// opens no connection.
@FunctionalInterface
public interface UrlResolver {
  boolean resolves(String url);
}
