package org.bellbuoy.cli;

import java.util.concurrent.Callable;
import org.bellbuoy.standards.reference.Edition;
import org.bellbuoy.standards.reference.ReferenceList;
import org.bellbuoy.standards.reference.ReferenceLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Says by which editions of the lists that others keep documents are judged.
@Command(
    name = "lists",
    mixinStandardHelpOptions = true,
    description = {
      "Say by which editions of CWE, licences, systems of names and SSVC documents are judged.",
      "Newer ones are taken from the folder that BELLBUOY_LISTS names."
    })
final class ListsCommand implements Callable<Integer> {

  @SuppressWarnings("NullAway.Init") // filled in by picocli
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    for (ReferenceList list : ReferenceList.values()) {
      Edition edition = ReferenceLists.read(list, each -> each);
      spec.commandLine()
          .getOut()
          .printf("%-15s %6d entries  %s%n", list.fileName(), edition.size(), edition.name());
    }
    return ExitCode.OK;
  }
}
