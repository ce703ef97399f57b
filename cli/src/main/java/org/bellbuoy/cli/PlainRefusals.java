package org.bellbuoy.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Says refused input in a sentence, without a stack trace, and lets everything else through.
final class PlainRefusals implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception refused, CommandLine command, ParseResult parsed)
      throws Exception {
    if (!(refused instanceof IllegalArgumentException)) {
      throw refused;
    }
    command.getErr().println("bellbuoy: " + refused.getMessage());
    return CommandLine.ExitCode.USAGE;
  }
}
