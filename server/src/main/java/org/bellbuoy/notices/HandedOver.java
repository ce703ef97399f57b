package org.bellbuoy.notices;

import java.time.Instant;
import org.bellbuoy.delivery.MailLine;

/// A letter after its last dot, of which nothing is written down yet.
///
/// @param at when that was
record HandedOver(DeliveryStore.Claimed row, MailLine.Handed handed, Instant at) {}
