package planted.house.web;

/// Calls slow code without Heavy.
final class Impatient {

  Object now() {
    return HashesAtOnce.hash("word");
  }
}
