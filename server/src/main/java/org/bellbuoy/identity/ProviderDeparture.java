package org.bellbuoy.identity;

import java.time.Duration;

/// Where a browser is sent for the identity provider, and the cookie that remembers the trip.
///
/// @param host whose page it is, to be said to people
public record ProviderDeparture(String address, String host, String cookie, Duration life) {}
