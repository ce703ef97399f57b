package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.bellbuoy.walls.Address;
import org.bellbuoy.walls.Addresses;
import org.bellbuoy.walls.Constants;
import org.bellbuoy.walls.Constants.Call;
import org.bellbuoy.walls.Paper;
import org.bellbuoy.walls.Sources;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;

/// What the code of the house never does: kinds of mistakes that are shut out altogether, because
/// the means to make them are used nowhere, or in one place that is named.
class SafeCodeTests {

  private static final Path HOME = Path.of(System.getProperty("bellbuoy.home", ".."));
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("/templates/"))
          .importPackages("org.bellbuoy");
  private static final List<Call> CALLS =
      Constants.calls(
          Stream.of("server", "standards", "cli")
              .map(module -> HOME.resolve(module).resolve("src/main/java"))
              .flatMap(folder -> Sources.under(folder, ".java").stream())
              .toList());

  /// What a handler may be given besides fields that it names.
  private static final Set<String> HANDED =
      Set.of(
          "Viewer",
          "HttpServletRequest",
          "HttpServletResponse",
          "Portion",
          "Locale",
          "MultipartHttpServletRequest");

  @Test
  void buildsNoQueryFromPieces() {
    assertThat(CALLS)
        .filteredOn(call -> call.method().equals("sql"))
        .hasSizeGreaterThan(100)
        .filteredOn(call -> !call.hasConstant(0))
        .map(Call::file)
        .as("these take a constant by a method of their own")
        .isSubsetOf(
            "ReleaseStore.java",
            "ContactStore.java",
            "InstallationStore.java",
            "ItemStore.java",
            "DraftStore.java",
            "MailStore.java",
            "ErasedStore.java",
            "AgeingStore.java",
            "VisitStore.java",
            "TraceStore.java",
            "RuleStore.java",
            "CalendarStore.java",
            "DueStore.java",
            "SealedRowStore.java");
    assertThat(calls("VisitStore.java", "forget")).allMatch(call -> call.hasConstant(0));
    assertThat(calls("AgeingStore.java", "bound")).allMatch(call -> call.hasConstant(0));
    assertThat(calls("TraceStore.java", "forget")).allMatch(call -> call.hasConstant(0));
    assertThat(calls("RuleStore.java", "find")).allMatch(call -> call.hasConstant(2));
    assertThat(calls("CalendarStore.java", "withCalendar")).allMatch(call -> call.hasConstant(0));
    assertThat(calls("MailStore.java", "counted")).allMatch(call -> call.hasConstant(0));
    assertThat(calls("DueStore.java", "asking")).allMatch(call -> call.hasConstant(0));
    assertThat(calls("DueStore.java", "trace"))
        .allMatch(call -> call.hasConstant(0) && call.hasConstant(1));
    assertThat(calls("ErasedStore.java", "ids")).allMatch(call -> call.hasConstant(0));
    assertThat(calls("ReleaseStore.java", "statement")).allMatch(call -> call.hasConstant(1));
    assertThat(calls("DraftStore.java", "column")).allMatch(call -> call.hasConstant(0));
  }

  /// The vault asks rooms where sealed values lie, and puts what they say into its statements. They
  /// know nothing that could have come from outside.
  @Test
  void takesColumnsOnlyFromClassesThatKnowNothing() {
    assertThat(HOUSE.stream().filter(SafeCodeTests::saysColumns))
        .isNotEmpty()
        .allMatch(type -> type.getFields().stream().allMatch(SafeCodeTests::isConstant))
        .allMatch(type ->
            type.getConstructors().stream().allMatch(made -> made.getParameters().isEmpty()));
    assertThat(
            HOUSE.get(SealedColumn.class).getAccessesToSelf().stream()
                .filter(access -> Set.of("of", "<init>").contains(access.getName()))
                .map(access -> access.getOriginOwner())
                .filter(type -> !type.isEquivalentTo(SealedColumn.class)))
        .isNotEmpty()
        .allMatch(SafeCodeTests::saysColumns);
  }

  private static boolean saysColumns(JavaClass type) {
    return type.isAssignableTo(SealedColumns.class) && !type.isInterface();
  }

  private static boolean isConstant(JavaField field) {
    return field.getModifiers().contains(JavaModifier.STATIC)
        && field.getModifiers().contains(JavaModifier.FINAL);
  }

  @Test
  void makesPatternsOfConstantsOnly() {
    assertThat(CALLS)
        .filteredOn(call -> call.on().equals("Pattern") && call.method().equals("compile"))
        .hasSizeGreaterThan(20)
        .filteredOn(call -> !call.hasConstant(0))
        .map(Call::file)
        .as("these take the patterns of a schema or a list that is built in")
        .allMatch(Set.of("Shapes.java", "IdSystems.java", "LetterBan.java")::contains);
    assertThat(CALLS)
        .filteredOn(call -> Set.of("replaceAll", "replaceFirst").contains(call.method()))
        .filteredOn(call -> call.arguments().size() > 1)
        .allMatch(call -> call.hasConstant(0));
  }

  @Test
  void formatsByConstantsOnly() {
    assertThat(CALLS)
        .filteredOn(call -> call.method().equals("formatted"))
        .filteredOn(call -> !call.isOnConstant())
        .as("sentences of ours that a method of the same file is handed")
        .allMatch(call -> call.on().equals("sentence"));
    assertThat(CALLS)
        .filteredOn(call -> call.method().equals("format") && call.on().equals("String"))
        .allMatch(
            call -> call.hasConstant(0) && call.hasConstant(1) || call.arguments().size() < 2);
  }

  @Test
  void startsOnlyTheDatabaseAndItsOwnStreetAndOnlyFromLists() {
    assertThat(users("java.lang.ProcessBuilder", "java.lang.Runtime.exec"))
        .filteredOn(name -> !name.startsWith("operations.postgres."))
        .as("the locked process that reads mail, and the street's")
        .containsExactly(
            "StreetCommand", "StreetKeeper", "StreetUser", "parsing.Child", "parsing.ChildProgram");
    assertThat(CALLS)
        .noneMatch(call -> call.method().equals("exec") && call.on().contains("Runtime"));
  }

  @Test
  void evaluatesNothing() {
    assertThat(
            users(
                "javax.script.", "org.springframework.expression.", "jdk.jshell.", "javax.tools."))
        .isEmpty();
  }

  @Test
  void looksNothingUpByName() {
    assertThat(users("java.rmi.", "javax.xml.xpath.")).isEmpty();
    assertThat(users("javax.naming."))
        .as("asks the domain name system for records of our own domain, which come as text")
        .containsExactly("delivery.dns.SystemNames");
    assertThat(
            Sources.text(
                HOME.resolve("server/src/main/java/org/bellbuoy/delivery/dns/SystemNames.java")))
        .contains("com.sun.jndi.dns.DnsContextFactory", "NAME.matcher(name).matches()")
        .doesNotContain(".lookup(");
  }

  @Test
  void touchesNoMemoryByHand() {
    assertThat(users("sun.misc.", "java.lang.foreign.", "jdk.internal."))
        .as("the lock of the process that reads mail")
        .containsExactlyInAnyOrder("parsing.child.Lock", "parsing.child.Native");
    assertThat(HOUSE.stream().flatMap(type -> type.getMethods().stream()))
        .noneMatch(method -> method.getModifiers().contains(JavaModifier.NATIVE));
  }

  private static final Set<String> XML_READERS = Set.of("FeedLook.java", "FeedsLook.java");

  @Test
  void readsNoXml() {
    assertThat(users("javax.xml.", "org.xml.", "org.w3c.", "jakarta.xml."))
        .as("the feeds are written by a writer, and read back")
        .containsExactly(
            "publication.FeedLook", "publication.FeedXml", "standards.outside.FeedsLook");
    assertThat(users("javax.xml.stream.XMLInputFactory", "javax.xml.parsers."))
        .as("read our own feeds back, as baked and from outside")
        .containsExactly("publication.FeedLook", "standards.outside.FeedsLook");
    assertThat(CALLS)
        .filteredOn(call -> call.method().startsWith("newDefaultFactory"))
        .allMatch(call -> XML_READERS.contains(call.file()));
    assertThat(XML_READERS)
        .allSatisfy(reader ->
            assertThat(CALLS)
                .filteredOn(call -> call.file().equals(reader))
                .anyMatch(call -> call.shows("XMLInputFactory.SUPPORT_DTD", "false")));
  }

  @Test
  void readsNoNativeObjects() {
    assertThat(
            users(
                "java.io.ObjectInputStream",
                "java.beans.XMLDecoder",
                "org.springframework.util.SerializationUtils"))
        .isEmpty();
    assertThat(users("com.fasterxml.jackson.annotation.JsonTypeInfo"))
        .as("kinds of facts by names of ours, each listed")
        .containsExactly("advisories.FactsJson");
    assertThat(HOUSE.stream().flatMap(type -> type.getAnnotations().stream()))
        .filteredOn(note -> note.getRawType().getSimpleName().equals("JsonTypeInfo"))
        .allMatch(note -> String.valueOf(note.get("use").orElse("")).endsWith("NAME"));
    assertThat(CALLS).noneMatch(call -> call.method().equals("activateDefaultTyping"));
  }

  @Test
  void unpacksAndDrawsInTheLockedProcessOnly() {
    assertThat(users("java.util.zip.", "org.apache.commons.compress.", "org.tukaani."))
        .allMatch(name ->
            name.matches("operations\\.(postgres|backup)\\..*")
                || PACKS.contains(name)
                || LOCKED.contains(name)
                || name.equals(PUBLIC_LISTS));
    assertThat(users("java.util.zip.ZipInputStream", "java.util.zip.ZipFile"))
        .as("a backup of our own, opened by whoever runs the host")
        .isSubsetOf("operations.backup.LoadBackup");
    assertThat(users("javax.imageio.", "java.awt."))
        .isSubsetOf("parsing.child.Repainted", "parsing.child.ArchiveWarmth");
  }

  /// What one public authority publishes packed by gzip: one stream and no names, cut off at a
  /// bound while it is read; whoever brings it by hand is a person of the house.
  private static final String PUBLIC_LISTS = "sightings.Unpacking";

  /// What looks into files of strangers, in the process that has locked itself.
  private static final Set<String> LOCKED =
      Set.of(
          "parsing.child.Inflating",
          "parsing.child.ZipFolder",
          "parsing.child.GzipFile",
          "parsing.child.ArchiveWarmth");

  /// Who packs what we have written ourselves or takes its check sum, and unpacks nothing else.
  private static final Set<String> PACKS =
      Set.of(
          "operations.SchemaSteps",
          "web.Asset",
          "publication.Compression",
          "customers.PackedDocument",
          "publication.SurfaceReading",
          "intake.street.Exchange",
          "standards.pack.PackFile");

  /// Rows that flow hold their connection until somebody closes them; forgotten a few times, and
  /// the house has none left.
  @Test
  void letsRowsFlowInOnePlaceOnlyThatClosesThem() {
    assertThat(
            HOUSE.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getSimpleName().equals("MappedQuerySpec"))
                .filter(call -> call.getName().equals("stream"))
                .map(call -> call.getOriginOwner().getSimpleName()))
        .containsExactly("EntryStore");
  }

  @Test
  void makesNoPathsAtTheDoors() {
    assertThat(users("java.nio.file.", "java.io.File"))
        .filteredOn(name -> name.matches("\\w+\\.(street|desk|counter|door)\\..*"))
        .isEmpty();
  }

  @Test
  void makesPagesOfCompiledTemplatesOnly() {
    assertThat(users("gg.jte.TemplateEngine")).containsExactly("web.Templates");
    assertThat(users("gg.jte.CodeResolver", "gg.jte.resolve.")).isEmpty();
    assertThat(Sources.under(HOME.resolve("server/src/main/templates"), ".jte"))
        .isNotEmpty()
        .noneMatch(file -> Sources.text(file).contains("$unsafe"));
  }

  @Test
  void bindsOnlyNamedFields() {
    assertThat(
            Addresses.all().stream()
                .map(Address::handler)
                .flatMap(handler -> Arrays.stream(handler.getMethodParameters()))
                .filter(field -> field.getParameterAnnotations().length == 0)
                .map(MethodParameter::getParameterType)
                .map(Class::getSimpleName))
        .isSubsetOf(HANDED);
  }

  @Test
  void readingAddressesDoNoDeeds() {
    assertThat(
            HOUSE.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method ->
                    method.isAnnotatedWith("org.springframework.web.bind.annotation.GetMapping"))
                .flatMap(method -> method.getMethodCallsFromSelf().stream())
                .filter(call -> call.getName().equals("execute"))
                .map(call -> call.getOriginOwner().getSimpleName() + " " + call.getTargetOwner())
                .toList())
        .isEmpty();
  }

  @Test
  void servesNothingOfTheDemo() {
    assertThat(Addresses.all()).noneMatch(address -> address.room().equals("demo"));
    assertThat(TestHouse.doors().desk().getBeanDefinitionNames())
        .noneMatch(name -> name.startsWith("org.bellbuoy.demo."));
    assertThat(users("org.bellbuoy.demo."))
        .filteredOn(name -> !name.startsWith("demo."))
        .allMatch(name -> name.startsWith("Demo"));
  }

  @Test
  void sharesOnlyWhatIsSafe() {
    assertThat(
            HOUSE.stream()
                .filter(SafeCodeTests::isShared)
                .flatMap(type -> type.getFields().stream())
                .filter(field -> !isSafe(field))
                .map(JavaField::getFullName))
        .as("written under a lock, and by one thread")
        .isSubsetOf(
            "org.bellbuoy.audit.ExportCheckpoint.exported",
            "org.bellbuoy.delivery.jobs.MailboxWatch.left",
            "org.bellbuoy.delivery.jobs.MailboxWatch.seat",
            "org.bellbuoy.cve.standin.StandIns.known",
            "org.bellbuoy.cve.standin.StandIns.server",
            "org.bellbuoy.publication.PublicTree.known",
            "org.bellbuoy.publication.jobs.KeepTreeFresh.looks");
  }

  @Test
  void namesWhatIsDangerous() {
    String paper = Paper.named("code").text();

    assertThat(
            users(
                "java.lang.ProcessBuilder",
                "org.apache.commons.compress.",
                "com.aayushatharva.",
                "org.pgpainless.",
                "org.bouncycastle.",
                "javax.xml."))
        .hasSizeGreaterThan(3)
        .map(name -> name.startsWith("operations.postgres.") ? "operations.postgres" : name)
        .map(name -> name.startsWith("operations") ? name : name.replaceAll(".*\\.", ""))
        .allMatch(name -> paper.contains("`" + name + "`"));
  }

  private static List<Call> calls(String file, String method) {
    return CALLS.stream()
        .filter(call -> call.file().equals(file) && call.method().equals(method))
        .toList();
  }

  private static boolean isShared(JavaClass type) {
    return type.isMetaAnnotatedWith("org.springframework.stereotype.Component");
  }

  private static boolean isSafe(JavaField field) {
    Set<JavaModifier> modifiers = field.getModifiers();
    boolean plain =
        Pattern.matches(
            "java\\.util\\.(HashMap|ArrayList|LinkedHashMap|HashSet|TreeMap|ArrayDeque)",
            field.getRawType().getName());
    return !plain
        && (modifiers.contains(JavaModifier.FINAL) || modifiers.contains(JavaModifier.VOLATILE));
  }

  /// Names of the classes of the house, without its own, that lean on one of these.
  private static Set<String> users(String... used) {
    Predicate<Dependency> forbidden =
        dependency ->
            Arrays.stream(used)
                .anyMatch(name -> starts(dependency.getTargetClass().getName(), name));
    Set<String> names = new TreeSet<>();
    HOUSE.stream()
        .filter(type -> type.getDirectDependenciesFromSelf().stream().anyMatch(forbidden))
        .forEach(type -> names.add(outer(type).getName().substring("org.bellbuoy.".length())));
    return names;
  }

  private static boolean starts(String type, String name) {
    return name.endsWith(".") ? type.startsWith(name) : type.equals(name);
  }

  private static JavaClass outer(JavaClass type) {
    return type.getEnclosingClass().map(SafeCodeTests::outer).orElse(type);
  }
}
