package org.bellbuoy.standards.outside;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Finds the causes behind the symptoms, so that one expired key is one thing to mend and not one
/// for each document that it signed.
final class Diagnosis {

  /// From so many on, files that are all missing are a missing folder.
  private static final int FOLDER = 3;

  /// From so many on, documents that are all changed alike are changed by one thing.
  private static final int SEVERAL = 2;

  private final Round round;
  private final int documents;
  private final List<Symptom> symptoms;
  private final boolean clocksDiffer;
  private final Set<String> emptyFolders;
  private final Set<String> rewritten;
  private final Set<String> unsigned;

  private Diagnosis(Round round, int documents) {
    this.round = round;
    this.documents = documents;
    this.symptoms = round.symptoms();
    this.clocksDiffer = symptoms.stream().anyMatch(each -> each.trouble() == Trouble.CLOCK);
    this.emptyFolders = emptyFolders();
    Set<String> hashes = changed(Check.HASH);
    Set<String> signatures = changed(Check.SIGNATURE);
    this.rewritten = new TreeSet<>(hashes);
    this.rewritten.retainAll(signatures);
    this.unsigned = new TreeSet<>(signatures);
    this.unsigned.removeAll(hashes);
  }

  static List<Cause> of(Round round, int documents) {
    return new Diagnosis(round, documents).causes();
  }

  private List<Cause> causes() {
    Map<String, List<Symptom>> groups = new LinkedHashMap<>();
    symptoms.forEach(each -> groups.computeIfAbsent(key(each), _ -> new ArrayList<>()).add(each));
    return groups.entrySet().stream()
        .map(group -> cause(group.getKey(), group.getValue()))
        .sorted(Comparator.comparing(Cause::severity))
        .toList();
  }

  /// Symptoms with the same key have one cause; what stands before the blank is its id.
  private String key(Symptom symptom) {
    if (clocksDiffer && symptom.check().hangsOnTheClock()) {
      return "clock";
    }
    return switch (symptom.trouble()) {
      case AWAY -> "host-away " + symptom.about();
      case FAILING -> "server-error " + symptom.about();
      case MISSING -> missing(symptom);
      case ELSEWHERE -> "led-elsewhere " + symptom.about();
      case BASE -> "wrong-base";
      case KEY -> "key " + symptom.about();
      case BYTES -> bytes(symptom);
      case CLOCK -> "clock";
      case ITSELF -> symptom.check().id() + " " + symptom.about();
    };
  }

  private String missing(Symptom symptom) {
    String folder = folder(symptom.address());
    return emptyFolders.contains(folder)
        ? "folder-missing " + folder
        : "missing " + symptom.about();
  }

  private String bytes(Symptom symptom) {
    if (rewritten.contains(symptom.about())) {
      return rewritten.size() >= SEVERAL ? "rewritten" : "rewritten " + symptom.about();
    }
    boolean everywhere = unsigned.size() >= SEVERAL && unsigned.size() >= documents;
    return unsigned.contains(symptom.about()) && everywhere
        ? "key "
        : symptom.check().id() + " " + symptom.about();
  }

  private Set<String> changed(Check check) {
    return symptoms.stream()
        .filter(each -> each.trouble() == Trouble.BYTES && each.check() == check)
        .map(Symptom::about)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Folders of which everything that was asked for is missing.
  private Set<String> emptyFolders() {
    Map<String, List<Boolean>> byFolder =
        round.asked().entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    each -> folder(each.getKey()),
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return byFolder.entrySet().stream()
        .filter(each -> each.getValue().size() >= FOLDER)
        .filter(each -> each.getValue().stream().allMatch(missing -> missing))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String folder(URI address) {
    String text = address.toString();
    return text.substring(0, text.lastIndexOf('/') + 1);
  }

  private Cause cause(String key, List<Symptom> group) {
    String id = key.split(" ", 2)[0];
    Symptom first = group.getFirst();
    Severity severity =
        group.stream().map(Symptom::severity).min(Comparator.naturalOrder()).orElseThrow();
    return new Cause(id, severity, first.address(), sentence(key, id, group), group);
  }

  private String sentence(String key, String id, List<Symptom> group) {
    Symptom first = group.getFirst();
    String about = key.substring(Math.min(key.length(), id.length() + 1));
    return switch (id) {
      case "host-away" ->
          first.sentence() + " Look whether " + about + " runs and can be reached from here.";
      case "server-error" ->
          "%s fails at %d addresses. Look into its log.".formatted(about, group.size());
      case "folder-missing" ->
          "All that was asked for below %s is missing. Publish the folder again.".formatted(about);
      case "missing" -> missingSentence(first, group.size());
      case "led-elsewhere" ->
          "%s is led to %s. Answer at the address itself: programs do not follow to other hosts."
              .formatted(
                  group.size() == 1 ? "One address" : group.size() + " addresses",
                  about.isEmpty() ? "another place" : about);
      case "wrong-base" -> first.sentence() + base();
      case "key" -> keySentence(first, group.size());
      case "rewritten" ->
          "The bytes of %s are not those that were hashed and signed. Let nothing on the way change them, and publish again."
              .formatted(
                  first.about().isEmpty() || rewritten.size() > 1
                      ? rewritten.size() + " documents"
                      : first.about());
      default -> first.sentence();
    };
  }

  private static String missingSentence(Symptom first, int times) {
    return times == 1 || !first.about().startsWith(".")
        ? first.sentence() + " Put it there, or take the link to it away."
        : "%d files that end in %s are missing. Put one beside each document."
            .formatted(times, first.about());
  }

  private String base() {
    return " Set the public address to "
        + round.look().base()
        + " or serve it where it says, and publish everything again.";
  }

  private static String keySentence(Symptom first, int times) {
    if (times == 1 || first.check() == Check.KEY || first.check() == Check.KEY_EXPIRES) {
      return first.sentence();
    }
    return "None of %d signatures is by a key that is published and in force. Publish the key that signs, or sign anew."
        .formatted(times);
  }
}
