\* SPDX-License-Identifier: Apache-2.0
------------------------------ MODULE Constructs -----------------------------
\* One step for each construct of the accepted subset that the protocols here do not
\* use.
EXTENDS Integers, Sequences, FiniteSets

CONSTANTS
    \* Who takes part.
    Node,
    \* The first of them.
    First

ASSUME First \in Node

Colour == {"red", "green", "dark blue"}

Pair == [left: Colour, right: Int]

VARIABLES queue, table, pairs, point, level

TypeInv ==
    /\ queue \in Seq(Node)
    /\ table \in [Colour -> 0..2]
    /\ pairs \in SUBSET Pair
    /\ point \in (0..1) \X BOOLEAN
    /\ level \in -2..2

vars == <<queue, table, pairs, point, level>>

Init ==
    /\ queue = <<>>
    /\ table = [c \in Colour |-> 0]
    /\ pairs = {}
    /\ point \in {<<0, TRUE>>, <<1, FALSE>>}
    /\ level \in -1..0

Largest(S) == CHOOSE x \in S : \A y \in S : y <= x

Rank(c) == CASE c = "red" -> 0
             [] c = "green" -> 1
             [] OTHER -> 2

Enqueue ==
    \E n \in Node \ {queue[i] : i \in 1..Len(queue)} :
        /\ Len(queue) < 3 /\ pairs = {} /\ table["red"] = 0
        /\ queue' = Append(queue, n)
        /\ UNCHANGED <<table, pairs, point, level>>

Rotate ==
    /\ Len(queue) >= 2
    /\ Head(queue) # First
    /\ queue' = Tail(queue) \o <<Head(queue)>>
    /\ UNCHANGED <<table, pairs, point, level>>

Replace ==
    /\ \E i \in DOMAIN queue : queue' = [queue EXCEPT ![i] = First]
    /\ Cardinality({n \in Node : n \in {queue[i] : i \in 1..Len(queue)}}) = Cardinality(Node)
    /\ UNCHANGED <<table, pairs, point, level>>

Count ==
    \E c \in Colour :
        /\ table[c] < 2 /\ Len(queue) < 2
        /\ table' = [table EXCEPT ![c] = @ + 1]
        /\ IF table'[c] = 2 /\ Rank(c) > 0
           THEN pairs' = pairs \cup {[left |-> c, right |-> -Rank(c)]}
           ELSE pairs' = pairs
        /\ UNCHANGED <<queue, point, level>>

Flip ==
    /\ level # 0
    /\ point' \in {<<1 - point[1], b>> : b \in BOOLEAN}
    /\ UNCHANGED <<queue, table, pairs, level>>

Measure ==
    LET values == {table[c] : c \in Colour}
        top == Largest(values)
    IN  /\ \A p \in pairs : p.right < 0 => p.left \in {"green", "dark blue"}
        /\ top > 0
        /\ level' = ((IF point[2] THEN top ELSE -top) % 3) - 1
        /\ UNCHANGED <<queue, table, pairs, point>>

Forget ==
    /\ \E S \in SUBSET pairs : S # {} /\ pairs' = pairs \ S
    /\ \E <<a, b>> \in {<<0, TRUE>>, <<1, TRUE>>} : a = point[1] /\ b = point[2]
    /\ UNCHANGED <<queue, table, point, level>>

Reset ==
    /\ UNION {{c} : c \in {d \in Colour : table[d] = 2}} = Colour
    /\ table' = [c \in Colour |-> IF c = "red" THEN 1 ELSE 0]
    /\ UNCHANGED <<queue, pairs, point, level>>

Idle == level = 0 /\ ~(level < 0) /\ UNCHANGED vars

Next == \/ Enqueue \/ Rotate \/ Replace \/ Count
        \/ Flip \/ Measure \/ Forget \/ Reset \/ Idle

Spec == Init /\ [][Next]_vars

RightInv == \A p \in pairs : p.right \in -2..0 /\ p \in Pair
==============================================================================
