// SPDX-License-Identifier: Apache-2.0
/*
 * TLA+ modules and expressions (Lamport, Specifying Systems, chapters 14 to 16), without proofs.
 * A label is the name of the record in the abstract syntax. Chains of operators are left flat:
 * OperatorPrecedence makes trees of them. Every choice is made on the next two tokens or so, since
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
    | ASSUME (Identifier DefinedAs)? expression # Assumption
    | THEOREM (Identifier DefinedAs)? expression # Theorem
    | definition # ModuleDefinition
    | module # NestedModule
    | Separator # Rule
    ;

// ---- Definitions (in modules and in LET)

definition
    : RECURSIVE parameter (Comma parameter)* # RecursiveDeclaration
    | LOCAL? definedOperator DefinedAs expression # OperatorDefinition
    | LOCAL? Identifier OpenSquare bounds CloseSquare DefinedAs expression # FunctionDefinition
    | LOCAL? Identifier parameters? DefinedAs instantiation # InstanceDefinition
    | LOCAL? instantiation # Instance
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

operand : primary suffix*;

prefixOperator : Not | Minus | Box | Diamond | SUBSET | UNION | DOMAIN | ENABLED | UNCHANGED;

suffix
    : OpenSquare expression (Comma expression)* CloseSquare # FunctionApplication
    | Dot Identifier # FieldAccess
    | Prime # Prime
    | PostfixOperator # PostfixApplication
    ;

symbol : infixSymbol | prefixSymbol | postfixSymbol;

infixSymbol : Minus | And | Or | ElementOf | Equal | InfixOperator;

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
    | Decimal # DecimalLiteral
    | String # StringLiteral
    | At # OldValue
    ;

// More than one step is Qualified.
reference : step (Bang step)*;

step
    : Identifier # Name
    | Identifier arguments # OperatorApplication
    ;

arguments : OpenParenthesis argument (Comma argument)* CloseParenthesis;

argument
    : expression # ExpressionArgument
    | symbol # OperatorSymbol
    ;

// ---- Bound names

bounds : bound (Comma bound)*;

bound
    : Identifier (Comma Identifier)* ElementOf expression # PlainBound
    | tupleOfNames ElementOf expression # TupleBound
    ;

// One element, where several names would be several.
choice : (Identifier | tupleOfNames) ElementOf expression;

tupleOfNames : OpenAngle Identifier (Comma Identifier)* CloseAngle;

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
    | (WF | SF) subscript OpenParenthesis expression CloseParenthesis # Fairness
    ;

// The state function after [A]_ and WF_: without arguments, which would be taken for the action.
subscript
    : Identifier (Bang Identifier)*
    | setExpression
    | squareExpression
    | tupleExpression
    | OpenParenthesis expression CloseParenthesis
    ;

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
    | LET definition+ IN expression # Let
    | LAMBDA Identifier (Comma Identifier)* Colon expression # Lambda
    | Identifier (OpenParenthesis Identifier (Comma Identifier)* CloseParenthesis)? DoubleColon expression # Labelled
    ;

caseArm : expression Arrow expression;

// ---- A single expression, as in a printed state

singleExpression : expression EOF;
