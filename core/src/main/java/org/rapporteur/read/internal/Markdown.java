package org.rapporteur.read.internal;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Markdown as one reads it: no marks, one paragraph a line, a blank line between paragraphs.
 *
 * @param heading the first heading of level 1, or empty
 * @param text paragraphs, headings and list items in order
 */
public record Markdown(String heading, String text) {
  private static final Parser PARSER = Parser.builder().build();

  /** Reads Markdown by the CommonMark specification; never fails. */
  public static Markdown of(String source) {
    Blocks blocks = new Blocks();
    PARSER.parse(source).accept(blocks);
    return new Markdown(blocks.heading, String.join("\n\n", blocks.done));
  }

  private static final class Blocks extends AbstractVisitor {
    private final List<String> done = new ArrayList<>();
    private StringBuilder block = new StringBuilder();
    private String heading = "";

    @Override
    public void visit(Heading node) {
      visitChildren(node);
      String said = finish();
      heading = heading.isEmpty() && node.getLevel() == 1 ? said : heading;
    }

    @Override
    public void visit(Paragraph node) {
      visitChildren(node);
      finish();
    }

    @Override
    public void visit(BlockQuote node) {
      visitChildren(node);
    }

    @Override
    public void visit(FencedCodeBlock node) {
      block.append(node.getLiteral());
      finish();
    }

    @Override
    public void visit(IndentedCodeBlock node) {
      block.append(node.getLiteral());
      finish();
    }

    @Override
    public void visit(Text node) {
      block.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      block.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
      block.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
      block.append('\n');
    }

    private String finish() {
      String said = block.toString().strip();
      block = new StringBuilder();
      if (!said.isEmpty()) {
        done.add(said);
      }
      return said;
    }
  }
}
