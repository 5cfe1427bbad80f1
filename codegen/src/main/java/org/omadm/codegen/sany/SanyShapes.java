// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.sany;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omadm.codegen.ast.CanonicalSymbols;
import tla2sany.parser.SyntaxTreeNode;
import tla2sany.parser.TLAplusParserConstants;
import tla2sany.st.SyntaxTreeConstants;

/** SANY's syntax tree as a {@link Shape}: keywords and punctuation are left out. */
final class SanyShapes {

  static Shape of(SyntaxTreeNode module) {
    SyntaxTreeNode[] heirs = module.getHeirs();
    List<Shape> parts = new ArrayList<>();
    parts.add(shape(heirs[0].getHeirs()[1]));
    parts.add(new Shape("EXTENDS", line(heirs[0]), parts(heirs[1])));
    parts.addAll(parts(heirs[2]));
    return new Shape("MODULE", line(module), parts);
  }

  /** What a node says: usually one, several for a list of declarations, none for punctuation. */
  private static List<Shape> shapes(SyntaxTreeNode node) {
    return switch (node.getKind()) {
      case SyntaxTreeConstants.N_ParamDeclaration -> declared("CONSTANT", node);
      case SyntaxTreeConstants.N_Recursive -> declared("RECURSIVE", node);
      case SyntaxTreeConstants.N_VariableDeclaration -> declared("VARIABLE", node);
      case SyntaxTreeConstants.N_ConsDecl,
          SyntaxTreeConstants.N_Proof,
          SyntaxTreeConstants.N_TerminalProof ->
          List.of();
      case SyntaxTreeConstants.N_MaybeBound -> parts(node);
      default -> isPunctuation(node) ? List.of() : List.of(shape(node));
    };
  }

  private static Shape shape(SyntaxTreeNode node) {
    return switch (node.getKind()) {
      case SyntaxTreeConstants.N_Module -> of(node);
      case SyntaxTreeConstants.N_OperatorDefinition, SyntaxTreeConstants.N_ModuleDefinition ->
          labelled(local(node) + "==", node);
      case SyntaxTreeConstants.N_FunctionDefinition -> labelled(local(node) + "[]==", node);
      case SyntaxTreeConstants.N_IdentLHS -> head(node.getHeirs()[0], rest(node, 1));
      case SyntaxTreeConstants.N_InfixLHS ->
          head(node.getHeirs()[1], List.of(name(node, 0), name(node, 2)));
      case SyntaxTreeConstants.N_PrefixLHS -> head(node.getHeirs()[0], List.of(name(node, 1)));
      case SyntaxTreeConstants.N_PostfixLHS -> head(node.getHeirs()[1], List.of(name(node, 0)));
      case SyntaxTreeConstants.N_IdentDecl,
          SyntaxTreeConstants.N_InfixDecl,
          SyntaxTreeConstants.N_PrefixDecl,
          SyntaxTreeConstants.N_PostfixDecl ->
          parameter(node);
      case SyntaxTreeConstants.N_Instance ->
          withLabel(local(node) + "INSTANCE", parts(node).get(0));
      case SyntaxTreeConstants.N_NonLocalInstance -> labelled("INSTANCE", node);
      case SyntaxTreeConstants.N_UseOrHide -> Shape.of("USE", line(node));
      case SyntaxTreeConstants.N_NewSymb -> labelled(kindOfNew(node), node);
      case SyntaxTreeConstants.N_ParenExpr -> shape(node.getHeirs()[1]);
      case SyntaxTreeConstants.N_ConjItem, SyntaxTreeConstants.N_DisjItem ->
          shape(node.getHeirs()[1]);
      case SyntaxTreeConstants.N_ConjList -> labelled("/\\ list", node);
      case SyntaxTreeConstants.N_DisjList -> labelled("\\/ list", node);
      case SyntaxTreeConstants.N_Number, SyntaxTreeConstants.N_Real -> number(node);
      case SyntaxTreeConstants.N_GeneralId -> path(node, List.of());
      case SyntaxTreeConstants.N_OpApplication ->
          path(node.getHeirs()[0], parts(node.getHeirs()[1]));
      case SyntaxTreeConstants.N_IdPrefixElement -> element(node);
      case SyntaxTreeConstants.N_InfixExpr ->
          Shape.of(symbol(node, 1), line(node), part(node, 0), part(node, 2));
      case SyntaxTreeConstants.N_PrefixExpr ->
          Shape.of(prefix(symbol(node, 0)), line(node), part(node, 1));
      case SyntaxTreeConstants.N_PostfixExpr ->
          Shape.of(symbol(node, 1), line(node), part(node, 0));
      case SyntaxTreeConstants.N_Times -> product(node);
      case SyntaxTreeConstants.N_GenInfixOp,
          SyntaxTreeConstants.N_GenPrefixOp,
          SyntaxTreeConstants.N_GenNonExpPrefixOp,
          SyntaxTreeConstants.N_GenPostfixOp ->
          shape(node.getHeirs()[1]);
      case SyntaxTreeConstants.N_BoundQuant,
          SyntaxTreeConstants.N_UnboundQuant,
          SyntaxTreeConstants.N_FairnessExpr,
          SyntaxTreeConstants.N_ActionExpr,
          SyntaxTreeConstants.N_ExceptComponent ->
          labelled(quantifier(node.getHeirs()[0].getImage()), node);
      case SyntaxTreeConstants.N_StructOp ->
          node.getHeirs().length == 0 ? leaf(node) : part(node, 0);
      case SyntaxTreeConstants.N_InfixOp,
          SyntaxTreeConstants.N_PrefixOp,
          SyntaxTreeConstants.N_NonExpPrefixOp,
          SyntaxTreeConstants.N_PostfixOp,
          SyntaxTreeConstants.N_String,
          SyntaxTreeConstants.T_IN,
          TLAplusParserConstants.IDENTIFIER ->
          leaf(node);
      case SyntaxTreeConstants.N_OpArgs -> labelled("()", node);
      case SyntaxTreeConstants.N_UnboundOrBoundChoose -> labelled("CHOOSE", node);
      default -> labelled(node.getImage().substring("N_".length()), node);
    };
  }

  private static Shape leaf(SyntaxTreeNode node) {
    return Shape.of(CanonicalSymbols.of(node.getImage()), line(node));
  }

  private static List<Shape> parts(SyntaxTreeNode node) {
    return Arrays.stream(node.getHeirs()).flatMap(heir -> shapes(heir).stream()).toList();
  }

  private static List<Shape> rest(SyntaxTreeNode node, int from) {
    return Arrays.stream(node.getHeirs())
        .skip(from)
        .flatMap(heir -> shapes(heir).stream())
        .toList();
  }

  private static Shape part(SyntaxTreeNode node, int index) {
    return shape(node.getHeirs()[index]);
  }

  private static Shape labelled(String label, SyntaxTreeNode node) {
    return new Shape(label, line(node), parts(node));
  }

  private static Shape withLabel(String label, Shape shape) {
    return new Shape(label, shape.line(), shape.parts());
  }

  private static List<Shape> declared(String label, SyntaxTreeNode node) {
    return parts(node).stream().map(each -> Shape.of(label, each.line(), each)).toList();
  }

  // Definitions

  private static String local(SyntaxTreeNode node) {
    boolean local = node.getHeirs()[0].getImage().equals("LOCAL");
    return local ? "LOCAL " : "";
  }

  private static Shape head(SyntaxTreeNode name, List<Shape> parameters) {
    return new Shape(CanonicalSymbols.of(name.getImage()), line(name), parameters);
  }

  private static Shape name(SyntaxTreeNode node, int index) {
    return Shape.of(node.getHeirs()[index].getImage(), line(node));
  }

  private static Shape parameter(SyntaxTreeNode node) {
    List<String> images = Arrays.stream(node.getHeirs()).map(SyntaxTreeNode::getImage).toList();
    long arity = images.stream().filter("_"::equals).count();
    String name =
        images.stream()
            .filter(image -> !List.of("_", "(", ",", ")").contains(image))
            .collect(Collectors.joining());
    return Shape.of(CanonicalSymbols.of(name) + (arity == 0 ? "" : "/" + arity), line(node));
  }

  private static String kindOfNew(SyntaxTreeNode node) {
    return Stream.of("VARIABLE", "STATE", "ACTION", "TEMPORAL")
        .filter(kind -> images(node).anyMatch(kind::equals))
        .findFirst()
        .orElse("CONSTANT");
  }

  private static Stream<String> images(SyntaxTreeNode node) {
    return Arrays.stream(node.getHeirs()).map(SyntaxTreeNode::getImage);
  }

  // Names

  private static Shape path(SyntaxTreeNode generalId, List<Shape> arguments) {
    List<Shape> elements = new ArrayList<>(parts(generalId.getHeirs()[0]));
    Shape last = last(generalId.getHeirs()[1]);
    Shape applied = arguments.isEmpty() ? last : new Shape(last.label(), last.line(), arguments);
    elements.add(applied);
    return elements.size() == 1 ? applied : new Shape("!", line(generalId), elements);
  }

  /** In {@code {<<x, y>> \\in S}} SANY takes the tuple for names at first. */
  private static Shape last(SyntaxTreeNode node) {
    return node.isKind(SyntaxTreeConstants.N_IdentifierTuple)
        ? labelled("Tuple", node)
        : shape(node);
  }

  private static Shape element(SyntaxTreeNode node) {
    SyntaxTreeNode first = node.getHeirs()[0];
    if (first.isKind(SyntaxTreeConstants.N_OpArgs)) {
      return new Shape("()", line(node), parts(first));
    }
    List<Shape> arguments = node.getHeirs().length == 3 ? parts(node.getHeirs()[1]) : List.of();
    return new Shape(shape(first).label(), line(node), arguments);
  }

  // Operators

  private static Shape product(SyntaxTreeNode node) {
    List<Shape> factors = new ArrayList<>();
    for (int i = 0; i < node.getHeirs().length; i += 2) {
      factors.add(part(node, i));
    }
    return new Shape("\\X", line(node), factors);
  }

  private static String symbol(SyntaxTreeNode node, int index) {
    return shape(node.getHeirs()[index]).label();
  }

  private static String prefix(String symbol) {
    return symbol.equals("-") ? "-." : symbol;
  }

  private static String quantifier(String image) {
    return switch (image) {
      case "\\forall" -> "\\A";
      case "\\exists" -> "\\E";
      default -> image;
    };
  }

  // Tokens

  private static Shape number(SyntaxTreeNode node) {
    return Shape.of(images(node).collect(Collectors.joining()), line(node));
  }

  private static boolean isPunctuation(SyntaxTreeNode node) {
    return node.getHeirs().length == 0
        && node.getKind() != TLAplusParserConstants.IDENTIFIER
        && (node.getKind() < SyntaxTreeConstants.NULL_ID
            || node.getKind() == SyntaxTreeConstants.T_IN
            || node.getKind() == SyntaxTreeConstants.T_EQUAL);
  }

  private static int line(SyntaxTreeNode node) {
    return node.getLocation().beginLine();
  }

  private SanyShapes() {}
}
