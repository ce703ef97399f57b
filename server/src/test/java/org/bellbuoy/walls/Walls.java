package org.bellbuoy.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rules inside and across rooms that the compiler does not hold.
///
/// They are made for a root package, so that the same rule can be asked of the house and of a house
/// that was built to be wrong.
public final class Walls {

  private static final Set<String> AUTO =
      Set.of(
          "org.springframework.beans.factory.annotation.Autowired",
          "org.springframework.beans.factory.annotation.Value",
          "jakarta.inject.Inject",
          "jakarta.annotation.Resource");
  private static final Set<String> CONNECTIONS =
      Set.of(
          "java.net.Socket",
          "java.net.ServerSocket",
          "java.net.DatagramSocket",
          "java.net.URLConnection",
          "java.net.HttpURLConnection",
          "java.nio.channels.SocketChannel",
          "java.nio.channels.ServerSocketChannel",
          "javax.net.SocketFactory",
          "jakarta.mail.Transport",
          "jakarta.mail.Store",
          "org.subethamail.smtp.server.SMTPServer");
  private static final Pattern EMPTY_WORDS =
      Pattern.compile(".*(Manager|Helper|Util|Utils|Impl|Dto|DTO|Data|Info)");
  private static final String MAPPING = "org.springframework.web.bind.annotation.RequestMapping";
  private static final List<String> SLOW =
      List.of(
          "org.springframework.security.crypto.argon2.",
          "org.pgpainless.",
          "org.bouncycastle.",
          "com.aayushatharva.brotli");

  private final String root;

  private Walls(String root) {
    this.root = root;
  }

  public static Walls of(String root) {
    return new Walls(root);
  }

  public ArchRule roomsDoNotKnowTheFront() {
    return rule(
        "know the front of the house",
        house ->
            isFront(house)
                ? Stream.empty()
                : targets(house).filter(this::isFront).map(front -> "knows " + front.getName()),
        "the front opens the rooms; a room that knew it would know every other room");
  }

  public ArchRule roomsDoNotImportTheirSubfolders(String... shapes) {
    return rule(
        "import a sub-folder of the own room",
        house ->
            targets(house)
                .filter(target -> isRoomRoot(house) && isBelow(house, target))
                .filter(target -> !isExempt(target, shapes))
                .map(target -> "imports " + target.getName()),
        "doors, jobs and integrations lean on the room; the room stands without them");
  }

  public ArchRule nobodyReadsTheWallClock() {
    return rule(
        "read the wall clock",
        house -> isFront(house) ? Stream.empty() : accesses(house, Walls::isWallClock),
        "time is given, so that every deadline can be tried at any hour");
  }

  public ArchRule nobodyOpensConnections(String... exempt) {
    return rule(
        "open connections",
        house ->
            isExempt(house, exempt)
                ? Stream.empty()
                : targets(house)
                    .filter(Walls::isConnection)
                    .map(target -> "can open a connection by " + target.getName()),
        "what leaves the house leaves through one room, where an embargo can hold it back");
  }

  public ArchRule slowLibrariesAreCalledByFew(String... callers) {
    return rule(
        "call a slow library",
        house ->
            isExempt(house, callers)
                ? Stream.empty()
                : targets(house).filter(Walls::isSlow).map(slow -> "uses " + slow.getName()),
        "hashing, OpenPGP and compression would freeze every small request");
  }

  public ArchRule callersOfSlowCodeHoldHeavy(String... slow) {
    return rule(
        "call slow code without Heavy",
        house ->
            isExempt(house, slow) || knows(house, root + ".kernel.Heavy")
                ? Stream.empty()
                : accesses(
                    house,
                    access ->
                        isExempt(access.getTargetOwner(), slow)
                            && !knows(access.getTargetOwner(), root + ".kernel.Heavy")),
        "only the few threads of Heavy do slow work");
  }

  public ArchRule onlyNewsPublishes() {
    return rule(
        "publish events",
        house ->
            house.getName().equals(root + ".kernel.News")
                ? Stream.empty()
                : targets(house)
                    .filter(target -> target.getSimpleName().equals("ApplicationEventPublisher"))
                    .map(target -> "holds " + target.getName()),
        "an event told outside a transaction would be kept though nothing happened");
  }

  public ArchRule everyHandlerNamesOnePermission() {
    return rule(
        "have a handler without a permission",
        house -> house.getMethods().stream().flatMap(this::unguarded),
        "each door states who may open it; a handler without a word is closed to all");
  }

  public ArchRule onlyTheRoomMakes(String room, String type) {
    String name = root + "." + room + "." + type;
    return rule(
        "make " + type + " outside " + room,
        house ->
            roomOf(house).equals(room)
                ? Stream.empty()
                : house.getConstructorCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().getName().equals(name))
                    .map(Object::toString),
        "a deed that takes it as a parameter must be able to trust it");
  }

  public ArchRule streetTellsNoNews() {
    return rule(
        "tell news at the street",
        house ->
            isAtStreet(house) && knows(house, root + ".kernel.News")
                ? Stream.of("is at the street and tells news")
                : Stream.empty(),
        "the street's database user has no right on the registry of events");
  }

  public ArchRule storesAreHidden() {
    return rule(
        "show its store",
        house ->
            house.getSimpleName().endsWith("Store")
                    && house.getModifiers().contains(JavaModifier.PUBLIC)
                ? Stream.of("is public")
                : Stream.empty(),
        "whoever skips the deed also skips the check of rights");
  }

  public ArchRule onlyStoresSpeakSql(String... exempt) {
    return rule(
        "speak SQL outside a store",
        house ->
            outermost(house).getSimpleName().endsWith("Store")
                    || isFront(house)
                    || isExempt(house, exempt)
                ? Stream.empty()
                : targets(house)
                    .filter(target -> target.getName().startsWith("org.springframework.jdbc.core."))
                    .map(target -> "uses " + target.getName()),
        "three hops: door, deed, store");
  }

  public ArchRule nothingIsInjectedIntoFields() {
    return rule(
        "have a field that is injected",
        house -> house.getFields().stream().filter(Walls::isInjected).map(JavaMember::getFullName),
        "what a class needs stands in its constructor");
  }

  public ArchRule namesSayWhatAThingIs() {
    return rule(
        "have a name that says nothing",
        house ->
            EMPTY_WORDS.matcher(house.getSimpleName()).matches()
                ? Stream.of("is called " + house.getSimpleName())
                : Stream.empty(),
        "a name that fits everything tells nothing");
  }

  private ArchRule rule(
      String what, java.util.function.Function<JavaClass, Stream<String>> faults, String because) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(Rule.that("not " + what, faults))
        .because(because);
  }

  private boolean isFront(JavaClass type) {
    return type.getPackageName().equals(root);
  }

  private boolean isRoomRoot(JavaClass type) {
    String room = roomOf(type);
    return !room.isEmpty() && type.getPackageName().equals(root + "." + room);
  }

  private boolean isBelow(JavaClass type, JavaClass target) {
    return target.getPackageName().startsWith(type.getPackageName() + ".");
  }

  private String roomOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : "";
  }

  private boolean isAtStreet(JavaClass type) {
    return type.isAnnotatedWith(root + ".kernel.AtStreet")
        || type.isAnnotatedWith(root + ".kernel.AtCounter");
  }

  private static boolean knows(JavaClass type, String name) {
    return targets(outermost(type)).anyMatch(target -> target.getName().equals(name));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Walls::outermost).orElse(type);
  }

  /// @param exempt names of classes, or of packages when they end with a dot
  private boolean isExempt(JavaClass type, String... exempt) {
    String name = outermost(type).getName();
    return Arrays.stream(exempt)
        .map(word -> root + "." + word)
        .anyMatch(word -> word.endsWith(".") ? name.startsWith(word) : name.equals(word));
  }

  private static Stream<JavaClass> targets(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .distinct();
  }

  private static Stream<String> accesses(JavaClass type, Predicate<JavaAccess<?>> forbidden) {
    return type.getAccessesFromSelf().stream().filter(forbidden).map(Object::toString);
  }

  private static boolean isWallClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    boolean given = access.getDescription().contains("(java.time.Clock)");
    boolean clock = name.startsWith("system") || name.startsWith("tick");
    return switch (owner) {
      case "java.time.Clock" -> clock;
      case "java.lang.System" -> name.equals("currentTimeMillis");
      case "java.util.Date" -> access.getDescription().contains("<init>()");
      default -> owner.startsWith("java.time.") && name.equals("now") && !given;
    };
  }

  private static boolean isConnection(JavaClass type) {
    return CONNECTIONS.contains(type.getName()) || type.getPackageName().equals("java.net.http");
  }

  private static boolean isSlow(JavaClass type) {
    return SLOW.stream().anyMatch(type.getName()::startsWith);
  }

  private static boolean isInjected(JavaField field) {
    return field.getAnnotations().stream()
        .map(JavaAnnotation::getRawType)
        .anyMatch(type -> AUTO.contains(type.getName()));
  }

  private Stream<String> unguarded(JavaCodeUnit method) {
    boolean handler = method.isMetaAnnotatedWith(MAPPING);
    boolean guarded = method.isAnnotatedWith(root + ".web.Needs");
    return handler == guarded
        ? Stream.empty()
        : Stream.of(
            method.getFullName() + (handler ? " names no permission" : " is not a handler"));
  }
}
