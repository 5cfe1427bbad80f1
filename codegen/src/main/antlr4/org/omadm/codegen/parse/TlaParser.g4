// SPDX-License-Identifier: Apache-2.0
/*
 * TLA+ modules, expressions and proofs (Lamport, Specifying Systems, chapters 14 to 16, and TLA+
 * Version 2). A label is the name of the record in the abstract syntax. Chains of operators are
 * left flat: OperatorPrecedence makes trees of them. So are the steps of a proof: ProofStructure
 * reads their levels. Every choice is made on the next two tokens or so, since
 * JunctionListTokenSource has told the kinds of brackets apart.
 */
parser grammar TlaParser;

options { tokenVocab = TlaLexer; }

// ---- Modules

module : ModuleBegin name=Identifier Separator extension? unit* end=ModuleEnd;

extension : EXTENDS Identifier (Comma Identifier)*;

unit
    : CONSTANT parameter (Comma parameter)* # ConstantDeclaration
    | VARIABLE Identifier (Comma Identifier)* # VariableDeclaration
    | (ASSUME | ASSUMPTION) (Identifier DefinedAs)? expression # Assumption
    | THEOREM (Identifier DefinedAs)? statement proof? # Theorem
    | (USE | HIDE) facts # ProofDirective
    | RECURSIVE parameter (Comma parameter)* # ModuleRecursion
    | LOCAL? instantiation # ModuleInstance
    | definition # ModuleDefinition
    | module # NestedModule
    | Separator # Rule
    ;

// ---- Definitions (in modules, LET and proofs)

definition
    : LOCAL? definedOperator DefinedAs expression # OperatorDefinition
    | LOCAL? Identifier OpenSquare bounds CloseSquare DefinedAs expression # FunctionDefinition
    | LOCAL? Identifier parameters? DefinedAs instantiation # InstanceDefinition
    ;

definedOperator
    : Identifier parameters? # NamedForm
    | prefixSymbol Identifier # PrefixForm
    | Identifier infixSymbol Identifier # InfixForm
    | Identifier postfixSymbol # PostfixForm
    ;

parameters : OpenParenthesis parameter (Comma parameter)* CloseParenthesis;

parameter
    : Identifier (OpenParenthesis Underscore (Comma Underscore)* CloseParenthesis)? # NamedParameter
    | prefixSymbol Underscore # PrefixParameter
    | Underscore infixSymbol Underscore # InfixParameter
    | Underscore postfixSymbol # PostfixParameter
    ;

instantiation : INSTANCE Identifier (WITH substitution (Comma substitution)*)?;

substitution : (Identifier | symbol) LeftArrow argument;

// ---- Operators

expression : prefixOperator* operand (infixSymbol prefixOperator* operand)*;

// With a double colon, what comes before it is a label.
operand : primary suffix* (DoubleColon expression)?;

prefixOperator : Not | Minus | Box | Diamond | SUBSET | UNION | DOMAIN | ENABLED | UNCHANGED;

suffix
    : OpenSquare expression (Comma expression)* CloseSquare # FunctionApplication
    | Dot Identifier # FieldAccess
    | Prime # Prime
    | PostfixOperator # PostfixApplication
    ;

symbol : infixSymbol | prefixSymbol | postfixSymbol;

infixSymbol : Minus | And | Or | ElementOf | Equal | Times | InfixOperator;

prefixSymbol : Not | NegativeSign | Box | Diamond | SUBSET | UNION | DOMAIN | ENABLED | UNCHANGED;

postfixSymbol : Prime | PostfixOperator;

primary
    : literal
    | reference
    | setExpression
    | squareExpression
    | tupleExpression
    | actionExpression
    | logicExpression
    | controlExpression
    | OpenParenthesis expression CloseParenthesis
    ;

// ---- Literals and names

literal
    : (TRUE | FALSE) # BooleanLiteral
    | Number # NumberLiteral
    | Number Dot Number # DecimalLiteral
    | String # StringLiteral
    | At # OldValue
    ;

// With selectors that are names only it is Qualified, with others Subexpression.
reference
    : (Identifier | StepReference) arguments? (Bang selector)*
    | nonfixSymbol arguments (Bang selector)*
    ;

// Those before an operand are not among them: ~(x) is no different from ~x.
nonfixSymbol : And | Or | ElementOf | Equal | Times | InfixOperator | NegativeSign | postfixSymbol;

selector
    : (Identifier | symbol) arguments? # NameSelector
    | arguments # ArgumentsSelector
    | (SelectFirst | SelectSecond | SelectBody | Number | At) # PartSelector
    ;

arguments : OpenParenthesis argument (Comma argument)* CloseParenthesis;

argument
    : expression # ExpressionArgument
    | LAMBDA Identifier (Comma Identifier)* Colon expression # Lambda
    | argumentSymbol # OperatorSymbol
    ;

argumentSymbol : Minus | And | Or | ElementOf | Equal | InfixOperator | prefixSymbol | postfixSymbol;

// ---- Bound names

bounds : bound (Comma bound)*;

bound
    : Identifier (Comma Identifier)* ElementOf expression # PlainBound
    | tupleOfNames ElementOf expression # TupleBound
    ;

// One element, where several names would be several.
choice : (Identifier | tupleOfNames) ElementOf expression;

tupleOfNames : OpenAngle (Identifier (Comma Identifier)*)? CloseAngle;

// ---- Sets

setExpression
    : OpenBrace (expression (Comma expression)*)? CloseBrace # SetEnumeration
    | SetFilterOpen choice Colon expression CloseBrace # SetFilter
    | SetMapOpen expression Colon bounds CloseBrace # SetMap
    ;

// ---- Functions and records

squareExpression
    : FunctionOpen bounds MapsTo expression CloseSquare # FunctionConstructor
    | FunctionSetOpen expression Arrow expression CloseSquare # FunctionSet
    | RecordOpen fieldValue (Comma fieldValue)* CloseSquare # RecordConstructor
    | RecordSetOpen fieldSet (Comma fieldSet)* CloseSquare # RecordSet
    | ExceptOpen expression EXCEPT update (Comma update)* CloseSquare # Except
    ;

fieldValue : Identifier MapsTo expression;

fieldSet : Identifier Colon expression;

update : Bang pathStep+ Equal expression;

pathStep
    : Dot Identifier # FieldStep
    | OpenSquare expression (Comma expression)* CloseSquare # IndexStep
    ;

// ---- Tuples

tupleExpression : OpenAngle (expression (Comma expression)*)? CloseAngle # Tuple;

// ---- Actions with a subscript, fairness

actionExpression
    : ActionOpen expression CloseSquareSubscript subscript # ActionSubscript
    | AngleActionOpen expression CloseAngleSubscript subscript # ActionSubscript
    | (WF | SF) subscript (OpenParenthesis expression CloseParenthesis)? # Fairness
    ;

// The state function after [A]_ and WF_. In WF_f(A), the parser takes (A) for arguments of f.
subscript
    : path
    | setExpression
    | squareExpression
    | tupleExpression
    | actionExpression
    | OpenParenthesis expression CloseParenthesis
    ;

path : pathName (Bang pathName)*;

pathName : Identifier arguments?;

// ---- Logic

logicExpression
    : ConjunctionBegin expression (JunctionBullet expression)* JunctionEnd # ConjunctionList
    | DisjunctionBegin expression (JunctionBullet expression)* JunctionEnd # DisjunctionList
    | (Forall | Exists) bounds Colon expression # Quantifier
    | (Forall | Exists) Identifier (Comma Identifier)* Colon expression # UnboundedQuantifier
    | (TemporalForall | TemporalExists) Identifier (Comma Identifier)* Colon expression # TemporalQuantifier
    | CHOOSE choice Colon expression # Choose
    | CHOOSE (Identifier | tupleOfNames) Colon expression # UnboundedChoose
    ;

// ---- Control

controlExpression
    : IF expression THEN expression ELSE expression # If
    | CASE caseArm (Box caseArm)* (Box OTHER Arrow expression)? # Case
    | LET letUnit+ IN expression # Let
    ;

caseArm : expression Arrow expression;

letUnit
    : RECURSIVE parameter (Comma parameter)* # LetRecursion
    | definition # LetDefinition
    ;

// ---- What theorems and proof steps say

statement : expression | assumeProve;

assumeProve : (ASSUME | BoxAssume) given (Comma given)* (PROVE | BoxProve) expression;

given
    : (Identifier DoubleColon)* assumeProve # GivenAssumeProve
    | (NEW CONSTANT? | CONSTANT) (Identifier ElementOf expression | parameter) # GivenConstant
    | NEW? VARIABLE Identifier # GivenVariable
    | NEW? (STATE | ACTION | TEMPORAL) parameter # GivenOperator
    | expression # GivenFact
    ;

// ---- Proofs

proof
    : terminalProof
    | PROOF? step+
    ;

terminalProof
    : PROOF? (OBVIOUS | OMITTED)
    | PROOF? BY ONLY? facts
    ;

step : (StepBegin | StepName) stepBody (terminalProof | PROOF)?;

stepBody
    : QED # QedStep
    | (USE ONLY? | HIDE) facts # UseStep
    | instantiation # InstanceStep
    | DEFINE? definition+ # DefineStep
    | HAVE expression # HaveStep
    | TAKE (bounds | Identifier (Comma Identifier)*) # TakeStep
    | WITNESS expression (Comma expression)* # WitnessStep
    | PICK (bounds | Identifier (Comma Identifier)*) Colon expression # PickStep
    | CASE expression # CaseStep
    | SUFFICES? statement # AssertionStep
    ;

facts : (fact (Comma fact)*)? (DEF fact (Comma fact)*)?;

fact
    : MODULE Identifier
    | expression
    | nonfixSymbol
    ;

// ---- A single expression, as in a printed state

singleExpression : expression EOF;
