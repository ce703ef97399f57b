package org.bellbuoy.kernel;

import java.time.Instant;
import java.util.UUID;

/// Words about a person were erased, such as a reporter's name and messages. Whoever kept a hash of
/// them forgets what would let it be guessed; told in the transaction that erases.
///
/// @param about the thing whose words are gone
public record PersonalWordsErased(Actor by, Instant at, UUID about) implements DomainEvent {}
