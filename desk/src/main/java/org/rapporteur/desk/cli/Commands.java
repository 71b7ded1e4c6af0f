package org.rapporteur.desk.cli;

import org.rapporteur.desk.casework.Stages;
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
    if (type == RelateCommand.class) {
      return type.cast(new RelateCommand(terminal, stages));
    }
    if (type == TrainCommand.class) {
      return type.cast(new TrainCommand(terminal, stages));
    }
    if (type == EvaluateRelationsCommand.class) {
      return type.cast(new EvaluateRelationsCommand(terminal, stages));
    }
    if (type == EvaluateAttributionsCommand.class) {
      return type.cast(new EvaluateAttributionsCommand(terminal, stages));
    }
    if (type == EvaluateToneCommand.class) {
      return type.cast(new EvaluateToneCommand(terminal, stages));
    }
    if (type == EvaluateCommitmentsCommand.class) {
      return type.cast(new EvaluateCommitmentsCommand(terminal, stages));
    }
    if (type == CommitmentsCommand.class) {
      return type.cast(new CommitmentsCommand(terminal, stages));
    }
    if (type == EvaluateHeadingsCommand.class) {
      return type.cast(new EvaluateHeadingsCommand(terminal));
    }
    if (type == AttributionsCommand.class) {
      return type.cast(new AttributionsCommand(terminal, stages));
    }
    if (type == ExplainCommand.class) {
      return type.cast(new ExplainCommand(terminal, stages));
    }
    if (type == BriefCommand.class) {
      return type.cast(new BriefCommand(terminal, stages));
    }
    if (type == AddCommand.class) {
      return type.cast(new AddCommand(terminal, stages));
    }
    if (type == ShowCommand.class) {
      return type.cast(new ShowCommand(terminal, stages));
    }
    if (type == VoicesCommand.class) {
      return type.cast(new VoicesCommand(terminal, stages));
    }
    if (type == AccordsCommand.class) {
      return type.cast(new AccordsCommand(terminal, stages));
    }
    if (type == TalksCommand.class) {
      return type.cast(new TalksCommand(terminal, stages));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
