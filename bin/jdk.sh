# shellcheck shell=sh
# Sourced by the launcher and by the scripts in bin: finds a JDK without starting one.

# find_jdk MAJOR prints the home of the first JDK of at least that version, or fails with one sentence.
# Looked at, in order: BELLBUOY_JAVA_HOME, JAVA_HOME, the usual folders, the java on the path.
find_jdk() {
  wanted=$1
  for home in "${BELLBUOY_JAVA_HOME:-}" "${JAVA_HOME:-}" \
      /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/java/openjdk /usr/local/openjdk* /usr/local/java/* \
      "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    jdk_is_at_least "$home" "$wanted" && { printf '%s\n' "$home"; return 0; }
  done
  on_path=$(command -v "${jdk_needs:-javac}" 2>/dev/null) || on_path=
  if [ -n "$on_path" ]; then
    home=$(dirname -- "$(dirname -- "$(readlink -f -- "$on_path")")")
    jdk_is_at_least "$home" "$wanted" && { printf '%s\n' "$home"; return 0; }
  fi
  printf 'bellbuoy: no JDK %s or newer found. Install one (for example under /usr/lib/jvm) or set BELLBUOY_JAVA_HOME.\n' \
    "$wanted" >&2
  return 1
}

# A folder counts as a JDK when its release file says so and a compiler lies in it; where nothing
# has to be built, the caller sets jdk_needs=java.
jdk_is_at_least() {
  [ -n "$1" ] && [ -x "$1/bin/${jdk_needs:-javac}" ] && [ -r "$1/release" ] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$version" ] && [ "$version" -ge "$2" ]
}
