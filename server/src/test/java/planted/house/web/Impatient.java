package planted.house.web;

/// Calls slow code without Heavy.
final class Impatient {

  String now() {
    return HashesAtOnce.hash("word");
  }
}
