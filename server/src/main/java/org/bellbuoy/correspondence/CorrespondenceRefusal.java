package org.bellbuoy.correspondence;

import org.bellbuoy.kernel.Refusal;

/// Why a message or a file was not taken.
public sealed interface CorrespondenceRefusal extends Refusal {

  /// The file is larger than we take.
  record AttachmentTooLarge() implements CorrespondenceRefusal {
    @Override
    public String code() {
      return "attachment-too-large";
    }

    @Override
    public Kind kind() {
      return Kind.TOO_MUCH;
    }

    @Override
    public String sentence() {
      return "An attachment may have at most 25 MiB. Send a smaller one, or say where it can be had.";
    }
  }

  /// The reporter left no mailbox, so a message would reach nobody.
  record NobodyWouldReadIt() implements CorrespondenceRefusal {
    @Override
    public String code() {
      return "nobody-would-read-it";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "This report came without a mailbox. Answer it by the way it came.";
    }
  }

  /// Nothing can be signed before there is a key.
  record NoSigningKey() implements CorrespondenceRefusal {
    @Override
    public String code() {
      return "no-signing-key";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "There is no OpenPGP key yet. Make one before publishing.";
    }
  }

  /// Somebody else put another key in force since the page was shown.
  record AnotherKeyMeanwhile() implements CorrespondenceRefusal {
    @Override
    public String code() {
      return "another-key-meanwhile";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "The key you wanted to replace is no longer in force. Look at the keys again.";
    }
  }

  /// The key on record takes no letters.
  record KeyTakesNothing() implements CorrespondenceRefusal {
    @Override
    public String code() {
      return "key-takes-nothing";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "Nothing can be encrypted to the OpenPGP key on record: it has ended or was taken back, or this machine cannot lock the process that would do it. Nothing was sent, and nothing is sent unencrypted instead.";
    }
  }
}
