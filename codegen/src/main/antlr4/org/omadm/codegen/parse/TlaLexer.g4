// SPDX-License-Identifier: Apache-2.0
/*
 * The tokens of TLA+ (Lamport, Specifying Systems, chapter 15, and TLA+ Version 2; precedences as
 * SANY has them). A Unicode spelling stands beside its ASCII one. Bulleted lists, the kinds of
 * brackets, selectors and the steps of proofs are told apart later, by JunctionListTokenSource.
 */
lexer grammar TlaLexer;

// Tokens that the lexer never makes; JunctionListTokenSource puts them in.
tokens {
    ConjunctionBegin, DisjunctionBegin, JunctionBullet, JunctionEnd,
    SetFilterOpen, SetMapOpen,
    FunctionOpen, FunctionSetOpen, RecordOpen, RecordSetOpen, ExceptOpen, ActionOpen,
    AngleActionOpen,
    SelectFirst, SelectSecond, SelectBody,
    StepReference
}

channels { COMMENTS, OUTSIDE }

// ---- Around the module (text before and after it is prose)

ModuleBegin : '----' '-'* Blank* 'MODULE' -> pushMode(INSIDE);
OutsideDashes : '-'+ -> channel(OUTSIDE);
OutsideText : ~'-'+ -> channel(OUTSIDE);

// ---- Inside a module

mode INSIDE;

Space : [ \t\r\n\f]+ -> skip;

// ---- Comments (nested ones too; each piece is a token)

LineComment : '\\*' ~[\r\n]* -> channel(COMMENTS);
CommentBegin : '(*' -> channel(COMMENTS), pushMode(COMMENT);

// ---- Module structure

NestedModuleBegin : '----' '-'* Blank* 'MODULE' -> type(ModuleBegin), pushMode(INSIDE);
Separator : '----' '-'*;
ModuleEnd : '====' '='* -> popMode;

// ---- Keywords

ASSUME : 'ASSUME';
ASSUMPTION : 'ASSUMPTION' | 'AXIOM';
CASE : 'CASE';
CHOOSE : 'CHOOSE';
CONSTANT : 'CONSTANT' | 'CONSTANTS';
ELSE : 'ELSE';
ENABLED : 'ENABLED';
EXCEPT : 'EXCEPT';
EXTENDS : 'EXTENDS';
FALSE : 'FALSE';
IF : 'IF';
IN : 'IN';
INSTANCE : 'INSTANCE';
LAMBDA : 'LAMBDA';
LET : 'LET';
LOCAL : 'LOCAL';
MODULE : 'MODULE';
OTHER : 'OTHER';
RECURSIVE : 'RECURSIVE';
THEN : 'THEN';
THEOREM : 'THEOREM' | 'LEMMA' | 'PROPOSITION' | 'COROLLARY';
TRUE : 'TRUE';
UNCHANGED : 'UNCHANGED';
VARIABLE : 'VARIABLE' | 'VARIABLES';
WITH : 'WITH';
WF : 'WF_';
SF : 'SF_';

// ---- Proofs

ACTION : 'ACTION';
BY : 'BY';
DEF : 'DEF' | 'DEFS';
DEFINE : 'DEFINE';
HAVE : 'HAVE';
HIDE : 'HIDE';
NEW : 'NEW';
OBVIOUS : 'OBVIOUS';
OMITTED : 'OMITTED';
ONLY : 'ONLY';
PICK : 'PICK';
PROOF : 'PROOF';
PROVE : 'PROVE';
QED : 'QED';
STATE : 'STATE';
SUFFICES : 'SUFFICES';
TAKE : 'TAKE';
TEMPORAL : 'TEMPORAL';
USE : 'USE';
WITNESS : 'WITNESS';
BoxAssume : '[]ASSUME';
BoxProve : '[]PROVE';
StepName : StepLevel NameCharacter+; // begins a step, or refers to one
StepBegin : StepLevel (NameCharacter+ '.')? '.'*;

// ---- Brackets and punctuation

OpenParenthesis : '(';
CloseParenthesis : ')';
OpenBrace : '{';
CloseBrace : '}';
OpenSquare : '[';
CloseSquare : ']';
CloseSquareSubscript : ']_';
OpenAngle : '<<' | '⟨';
CloseAngle : '>>' | '⟩';
CloseAngleSubscript : '>>_' | '⟩_';
Comma : ',';
Colon : ':';
DoubleColon : '::' | '∷';
Dot : '.';
Bang : '!';
At : '@';
Underscore : '_';
DefinedAs : '==' | '≜';
Arrow : '->' | '→';
LeftArrow : '<-' | '←';
MapsTo : '|->' | '↦';

// ---- Quantifiers

Forall : '\\A' | '\\forall' | '∀';
Exists : '\\E' | '\\exists' | '∃';
TemporalForall : '\\AA';
TemporalExists : '\\EE';

// ---- Operators that are only written before their operand

Not : '~' | '\\lnot' | '\\neg' | '¬'; // 4-4
Box : '[]' | '□'; // 4-15, and between the arms of a CASE
Diamond : '<>' | '◇'; // 4-15
SUBSET : 'SUBSET'; // 10-13
UNION : 'UNION'; // 10-13
DOMAIN : 'DOMAIN'; // 10-13
NegativeSign : '-.'; // 12-12, where negation is defined or passed on

// ---- Operators that are only written after their operand

Prime : '\''; // 15-15
PostfixOperator : '^+' | '^*' | '^#' | '⁺'; // 15-15

// ---- Operators between two operands

Minus : '-'; // 11-11, and before an operand 12-12
And : '/\\' | '\\land' | '∧'; // 3-3
Or : '\\/' | '\\lor' | '∨'; // 3-3
ElementOf : '\\in' | '∈'; // 5-5
Equal : '='; // 5-5
Times : '\\X' | '\\times' | '×'; // 10-13, never an argument
InfixOperator
    : '=>' | '⇒' // 1-1
    | '<=>' | '\\equiv' | '≡' | '⇔' | '~>' | '↝' | '-+->' | '⇸' // 2-2
    | '/=' | '#' | '≠' | '<' | '>' | '<=' | '=<' | '\\leq' | '≤' | '>=' | '\\geq' | '≥' // 5-5
    | '\\notin' | '∉' | '\\subseteq' | '⊆' | '\\subset' | '⊂' // 5-5
    | '\\supseteq' | '⊇' | '\\supset' | '⊃' // 5-5
    | '\\sqsubset' | '⊏' | '\\sqsubseteq' | '⊑' | '\\sqsupset' | '⊐' | '\\sqsupseteq' | '⊒' // 5-5
    | '\\prec' | '≺' | '\\preceq' | '⪯' | '\\succ' | '≻' | '\\succeq' | '⪰' // 5-5
    | '\\ll' | '≪' | '\\gg' | '≫' | '\\sim' | '∼' | '\\simeq' | '≃' // 5-5
    | '\\cong' | '≅' | '\\approx' | '≈' | '\\asymp' | '≍' // 5-5
    | '\\doteq' | '≐' | '\\propto' | '∝' // 5-5
    | ':=' | '≔' | '::=' | '⩴' | '|-' | '⊢' | '-|' | '⊣' | '|=' | '⊨' | '=|' | '⫤' // 5-5
    | '\\cdot' | '⋅' // 5-14
    | '@@' // 6-6
    | ':>' | '<:' // 7-7
    | '\\cup' | '\\union' | '∪' | '\\cap' | '\\intersect' | '∩' | '\\' // 8-8
    | '..' | '‥' | '...' | '…' // 9-9
    | '!!' | '‼' | '##' | '$' | '$$' | '??' | '⁇' // 9-13
    | '\\sqcap' | '⊓' | '\\sqcup' | '⊔' | '\\uplus' | '⊎' // 9-13
    | '\\wr' | '≀' // 9-14
    | '+' | '++' | '\\oplus' | '(+)' | '⊕' // 10-10
    | '%' | '%%' | '|' | '||' | '‖' // 10-11
    | '--' | '\\ominus' | '(-)' | '⊖' // 11-11
    | '*' | '**' | '/' | '//' | '\\div' | '÷' | '&' | '&&' | '\\o' | '\\circ' | '∘' // 13-13
    | '\\bigcirc' | '◯' | '\\bullet' | '●' | '\\star' | '⋆' // 13-13
    | '\\odot' | '(.)' | '⊙' | '\\oslash' | '(/)' | '⊘' | '\\otimes' | '(\\X)' | '⊗' // 13-13
    | '^' | '^^' // 14-14
    ;

// ---- Numbers and strings

Number : Digit+ | '\\' [bB] [01]+ | '\\' [oO] [0-7]+ | '\\' [hH] [0-9a-fA-F]+;
String : '"' (~["\\\r\n\u{10000}-\u{10FFFF}] | '\\' ["\\tnfr])* '"';
WrongString : '"' (~["\\\r\n] | '\\' ~[\r\n])* '"'; // an escape or character that strings do not have
UnclosedString : '"' (~["\\\r\n] | '\\' ~[\r\n])*;

// ---- Names (WF_ and SF_ are not the beginning of one)

Identifier
    : [a-zA-Z]
    | [a-zA-RT-VX-Z] NameCharacter+
    | [WS] [a-zA-EG-Z0-9_] NameCharacter*
    | [WS] 'F'
    | [WS] 'F' [a-zA-Z0-9] NameCharacter*
    | [0-9_]+ [a-zA-Z] NameCharacter*
    | [ℕℤℝ] // Nat, Int, Real
    ;

// ---- Anything else

Unknown : .;

// ---- Inside a comment

mode COMMENT;

CommentNested : '(*' -> channel(COMMENTS), pushMode(COMMENT);
CommentEnd : '*)' -> channel(COMMENTS), popMode;
CommentText : (~[(*])+ -> channel(COMMENTS);
CommentMark : [(*] -> channel(COMMENTS);

fragment Blank : [ \t];
fragment Digit : [0-9];
fragment NameCharacter : [a-zA-Z0-9_];
fragment StepLevel : '<' (Digit+ | [*+]) '>';
