package org.bellbuoy.vault;

/// What stands between the bytes of a master key and the file they lie in: nothing, or a KMS.
interface KeyWrapping {

  /// What the first line of the file names it by.
  String word();

  /// Whether nothing stands in between.
  default boolean isPlain() {
    return false;
  }

  /// Refuses with [KeyServiceAway] when nobody answers.
  byte[] wrap(byte[] raw);

  /// Refuses with [WrongMasterKey] what it did not wrap, with [KeyServiceAway] when nobody answers.
  byte[] unwrap(byte[] kept);

  /// The key lies in the file as it is, guarded by the file's mode only.
  static KeyWrapping none() {
    return new KeyWrapping() {
      @Override
      public String word() {
        return "no key service";
      }

      @Override
      public boolean isPlain() {
        return true;
      }

      @Override
      public byte[] wrap(byte[] raw) {
        return raw;
      }

      @Override
      public byte[] unwrap(byte[] kept) {
        return kept;
      }
    };
  }
}
