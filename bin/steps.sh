# shellcheck shell=sh
# Sourced by the scripts in bin that consist of steps: prints each with its time, stops at the first failure.

: "${logs:?}"
steps_began=$(date +%s)

# step "sentence" command...: the output goes to a log and is shown only when the command fails.
step() {
  sentence=$1
  shift
  log=$logs/$(printf '%s' "$sentence" | tr -cs 'A-Za-z0-9' '-' | tr '[:upper:]' '[:lower:]').log
  began=$(date +%s)
  printf '  %-58s' "$sentence"
  if "$@" >"$log" 2>&1 </dev/null; then
    printf ' ok    %4d s\n' $(($(date +%s) - began))
    return 0
  fi
  printf ' FAILED %3d s\n\n' $(($(date +%s) - began))
  show_failure "$log"
  return 1
}

# The lines that matter come first; the whole log stays where it is named.
show_failure() {
  grep -E '^\[ERROR\]|FAILED|^not ok|error:' "$1" | grep -v 'Help 1\|re-run Maven\|full stack trace\|^\[ERROR\] *$' | head -n 60
  printf '\n  the last lines of %s:\n' "$1"
  tail -n 25 "$1"
}

steps_took() {
  printf '%d' $(($(date +%s) - steps_began))
}
