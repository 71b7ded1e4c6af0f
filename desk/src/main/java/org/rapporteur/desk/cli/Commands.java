package org.rapporteur.desk.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, giving those that need it the terminal and the stages. */
final class Commands implements IFactory {

  private final Terminal terminal;
  private final Stages.Loader stages;

  Commands(Terminal terminal, Stages.Loader stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == CodeCommand.class) {
      return type.cast(new CodeCommand(terminal, stages));
    }
    if (type == ExplainCommand.class) {
      return type.cast(new ExplainCommand(terminal, stages));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
