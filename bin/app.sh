# shellcheck shell=sh
# Sourced by the launcher, after jdk.sh: builds the programs, keeps them, starts them.
# Needs: home (the folder of this project), JAVA_HOME, launched_at. Prepares: app_folder.
#
# What is built lies in .bellbuoy/app/<fingerprint of the sources and the JDK>/: the unpacked
# server, the command line, and for each a cache of loaded classes ("AOT cache") that a short
# training run leaves behind. A cache that does not fit is ignored by Java, never wrong.

: "${home:?}" "${launched_at:=0}"
compiling=

say() {
  printf 'bellbuoy: %s\n' "$*" >&2
}

# Where built things are kept: in the project, or in the user's cache if the project is read-only.
state_folder() {
  if mkdir -p "$home/.bellbuoy" 2>/dev/null && [ -w "$home/.bellbuoy" ]; then
    printf '%s\n' "$home/.bellbuoy"
  else
    printf '%s\n' "${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/bellbuoy/build-$(printf '%s' "$home" | cksum | cut -d' ' -f1)"
  fi
}

# One number for all sources a program is made of, and for the JDK it runs on.
fingerprint() {
  {
    (cd "$home" && find pom.xml standards/pom.xml server/pom.xml cli/pom.xml \
      standards/src/main server/src/main cli/src/main -type f -exec cksum {} + | LC_ALL=C sort)
    cat "$JAVA_HOME/release"
  } | cksum | tr ' ' '-'
}

# How the sources look from outside: names, file numbers, sizes, and when each was last touched in
# any way (ctime, which no checkout and no copying sets back). Empty where find cannot tell. Reading
# every source takes a tenth of a second at each start; while they look the same none was written.
look_of_sources() {
  (cd "$home" && find pom.xml standards/pom.xml server/pom.xml cli/pom.xml standards/src/main \
    server/src/main cli/src/main -printf '%p %i %s %C@\n' 2>/dev/null && cat "$JAVA_HOME/release") |
    cksum | tr ' ' '-'
}

# The look was taken before the sources were read: what is written in between looks otherwise.
remember_look() {
  find "$home/pom.xml" -printf '' 2>/dev/null || return 0
  printf '%s %s\n' "$look" "$app_known" >"$state/look.$$" && mv "$state/look.$$" "$state/look"
}

# Finds a built program, or builds one.
prepare_app() {
  if [ ! -f "$home/pom.xml" ]; then
    app_folder=$home/app
    [ -d "$app_folder" ] || { say "neither sources nor a built program lie in $home."; exit 69; }
    return
  fi
  state=$(state_folder)
  if [ "${BELLBUOY_REBUILD:-}" = never ]; then
    # shellcheck disable=SC2012 # names are numbers
    app_folder=$(ls -1dt "$state"/app/*/ 2>/dev/null | head -n 1)
    app_folder=${app_folder%/}
    [ -f "$app_folder/complete" ] || { say "nothing is built yet: ./bellbuoy prepare"; exit 70; }
    return
  fi
  look=$(look_of_sources)
  seen=
  { [ -f "$state/look" ] && read -r seen app_known <"$state/look"; } || seen=
  if [ "$seen" = "$look" ] && [ -f "$state/app/$app_known/complete" ]; then
    app_folder=$state/app/$app_known
    return
  fi
  app_known=$(fingerprint)
  app_folder=$state/app/$app_known
  [ -f "$app_folder/complete" ] && { remember_look; return; }
  mkdir -p "$state/app"
  take_lock "$state/lock"
  if [ ! -f "$app_folder/complete" ]; then
    build
    remove_old_apps
  fi
  remember_look
  rm -rf "$state/lock"
  trap - EXIT INT TERM
}

take_lock() {
  told=no
  until mkdir "$1" 2>/dev/null; do
    owner=$(cat "$1/pid" 2>/dev/null || echo none)
    if [ "$owner" != none ] && ! kill -0 "$owner" 2>/dev/null; then
      rm -rf "$1"
    else
      [ "$told" = yes ] || say "another start is building; waiting for it"
      told=yes
      sleep 1
    fi
  done
  # shellcheck disable=SC2064 # the path is meant as it is now
  trap "rm -rf '$1'" EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  echo $$ >"$1/pid"
}

build() {
  began=$(date +%s)
  log=$state/build.log
  sources=$(writable_sources)
  say "building on first use or after a change; the log is $log"
  # a migration that was renamed must not lie there twice
  rm -rf "$sources/server/target/classes/db"
  compile || build_failed
  unfinished=$state/app/unfinished.$$
  rm -rf "$state"/app/unfinished.* "$app_folder"
  mkdir -p "$unfinished/cli"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$sources/server/target/bellbuoy.jar" \
    extract --destination "$unfinished/server" >>"$log" 2>&1 || build_failed
  without_signatures "$unfinished/server/lib" || build_failed
  cp -R "$sources/cli/target/lib" "$unfinished/cli/lib" || build_failed
  cp "$sources/cli/target/bellbuoy-cli.jar" "$unfinished/cli/" || build_failed
  for old in "$unfinished"/cli/lib/picocli-*.jar; do
    "$JAVA_HOME/bin/java" "$sources/bin/YoungerClasses.java" "$old" >>"$log" 2>&1 || build_failed
  done
  mv "$unfinished" "$app_folder"
  train_all
  : >"$app_folder/complete"
  say "built in $(($(date +%s) - began)) s"
}

# Java checks every entry of a signed library at each start and keeps none of its classes in a cache.
# Maven has checked the files it fetched; only Oracle's own JDK wants such signatures at run time.
without_signatures() {
  grep -q '^IMPLEMENTOR="Oracle' "$JAVA_HOME/release" && return
  for signed in "$1"/bc*-jdk18on-*.jar; do
    [ -f "$signed" ] || continue
    rm -rf "$1/unsigned"
    mkdir "$1/unsigned"
    (
      cd "$1/unsigned"
      "$JAVA_HOME/bin/jar" --extract --file "$signed"
      rm -f META-INF/*.SF META-INF/*.DSA META-INF/*.RSA META-INF/*.EC
      tr -d '\r' <META-INF/MANIFEST.MF | sed '/^$/,$d' >../manifest
      rm META-INF/MANIFEST.MF
      "$JAVA_HOME/bin/jar" --create --file "$signed" --manifest ../manifest .
    ) || return 1
    rm -rf "$1/unsigned" "$1/manifest"
  done
}

# The sources themselves, or a copy of them where nothing may be written beside them.
writable_sources() {
  if [ -w "$home" ] && [ -w "$home/server" ]; then
    printf '%s\n' "$home"
    return
  fi
  copy=$state/sources
  rm -rf "$copy"
  mkdir -p "$copy"
  cp "$home/pom.xml" "$copy/"
  cp -R "$home/bin" "$copy/bin"
  for module in standards server cli; do
    mkdir -p "$copy/$module"
    cp "$home/$module/pom.xml" "$copy/$module/"
    cp -R "$home/$module/src" "$copy/$module/src"
  done
  chmod -R u+w "$copy"
  printf '%s\n' "$copy"
}

compile() {
  command -v mvn >/dev/null 2>&1 || { say "Maven (mvn) is not installed; it is needed to build."; exit 69; }
  rm -f "$state/build.status"
  {
    "$sources/bin/mvn" -B -Pswift -Dstyle.color=never -Dmaven.test.skip=true -pl server,cli -am package 2>&1 </dev/null
    echo $? >"$state/build.status"
  } | tee "$log" | awk '
    /Downloaded from/ { if (++files % 50 == 0) say("fetched " files " libraries and plug-ins") }
    /^\[INFO\] Building Bellbuoy/ { sub(/^\[INFO\] Building /, ""); sub(/ [0-9].*/, ""); say("compiling " $0) }
    function say(words) { print "bellbuoy:   " words | "cat >&2"; close("cat >&2") }'
  [ "$(cat "$state/build.status" 2>/dev/null)" = 0 ]
}

build_failed() {
  say "the build failed. The last lines of $log:"
  grep -E 'ERROR|error:' "$log" | head -n 15 >&2 || tail -n 15 "$log" >&2
  exit 70
}

train_all() {
  : "${log:=$app_folder/training.log}"
  # shellcheck disable=SC2046 # the examples have no blanks in their names
  train cli validate --tests all $(ls "$home"/docs/examples/*.json 2>/dev/null || echo --help)
  training_data=$(mktemp -d "${TMPDIR:-/tmp}/bellbuoy-training-XXXXXX")
  train server serve --data "$training_data/data" --public-port 0 --desk-port 0 --counter-port 0 --exit-when-ready
  rm -rf "$training_data"
}

# train server|cli ARGUMENTS: one short run that leaves an AOT cache behind, for faster starts.
# The cache remembers how far each method was compiled and has it done again at once. So the run
# compiles quickly only; otherwise each start would optimize what the training had found hot.
train() {
  trained=$1
  shift
  compiling=-XX:TieredStopAtLevel=1
  say "  preparing faster starts of the $trained"
  if ! java_for "$trained" -XX:AOTCacheOutput="$app_folder/$trained.aot.new" "$@" \
      >>"$log" 2>&1 </dev/null || [ ! -f "$app_folder/$trained.aot.new" ]; then
    say "  no faster starts this time (see $log)"
    rm -f "$app_folder/$trained.aot.new"
  else
    mv "$app_folder/$trained.aot.new" "$app_folder/$trained.aot"
  fi
  compiling=
}

# The newest two stay: one may still be running.
remove_old_apps() {
  # shellcheck disable=SC2012 # names are numbers
  ls -1t "$state/app" | tail -n +3 | while read -r old; do
    rm -rf "${state:?}/app/$old"
  done
}

# The optimizing compiler waits until a method is hot by ten times the usual measure: a start makes
# hundreds of methods hot that nobody needs again, and the two cores are wanted for the start itself.
patient="-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000"
patient="$patient -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"

# java_for server|cli CACHE-OPTION ARGUMENTS: runs a program in this shell's child.
java_for() {
  program=$1
  cache=$2
  shift 2
  set -f
  case $program:${1:-} in
    server:demo) options="-Xmx256m -XX:+UseSerialGC -XX:ReservedCodeCacheSize=64m -XX:TieredStopAtLevel=1" ;;
    server:*) options="-Xmx256m -XX:+UseSerialGC -XX:ReservedCodeCacheSize=64m ${compiling:-$patient}" ;;
    *) options="-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1" ;;
  esac
  case $program in
    server) jar=$app_folder/server/bellbuoy.jar ;;
    *) jar=$app_folder/cli/bellbuoy-cli.jar ;;
  esac
  # shellcheck disable=SC2086 # options are words
  ${launch_with:-} "$JAVA_HOME/bin/java" $options "$cache" \
    -Xlog:disable -Xlog:all=error:stderr -Xlog:aot*=off:stderr -XX:-CreateCoredumpOnCrash \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Dbellbuoy.home="$home" -Dbellbuoy.launched-at="$launched_at" ${BELLBUOY_JAVA_OPTS:-} \
    -jar "$jar" "$@"
}

# run_app server|cli ARGUMENTS: becomes the program.
run_app() {
  ran=$1
  shift
  # shellcheck disable=SC3045 # where a shell does not know it, Java still writes no dump
  ulimit -c 0 2>/dev/null || true
  launch_with="exec"
  cache_of_this=-XX:AOTMode=off
  [ -f "$app_folder/$ran.aot" ] && cache_of_this=-XX:AOTCache=$app_folder/$ran.aot
  java_for "$ran" "$cache_of_this" "$@"
}
