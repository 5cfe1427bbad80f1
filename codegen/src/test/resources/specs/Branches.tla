\* SPDX-License-Identifier: Apache-2.0
------------------------------- MODULE Branches ------------------------------
\* What may stand in the body of an action, nested in any way. The first conjunct on a path that
\* says what a variable becomes gives it its value, and later ones test it.
EXTENDS Integers

VARIABLES a, b, c, turn

TypeInv ==
    /\ a \in 0 .. 3
    /\ b \in 0 .. 3
    /\ c \in [0 .. 1 -> BOOLEAN]
    /\ turn \in 1 .. 13

ab == <<a, b>>

vars == <<ab, c, turn>>

Init == a = 0 /\ b = 1 /\ c = [i \in 0 .. 1 |-> FALSE] /\ turn = 1

Goes(from) == turn = from /\ turn' = (from % 13) + 1

\* Two disjunctions that are conjuncts, of which the second only tests on some paths.
Mixed ==
    /\ Goes(1)
    /\ \/ a' \in {1, 2}
       \/ b' = 2
       \/ a' = 3 /\ b' = 0
    /\ \/ a' = b /\ b' \in 0 .. 1
       \/ a' = 2 /\ b' = b
       \/ b' = 0 /\ a' \in {0, 3} /\ a' > 2
    /\ UNCHANGED c

\* Branches that only give values, and a rest that is written once.
Chosen ==
    /\ Goes(2)
    /\ IF a > 1 THEN a' = a - 1 ELSE UNCHANGED a
    /\ \/ b' = 0
       \/ b' = 3
    /\ c' = [c EXCEPT ![0] = a' = b']

\* CASE, IF and => around conditions and assignments.
Cases ==
    /\ Goes(3)
    /\ CASE a = 0 -> /\ a' = 1
                     /\ b # 1
         [] a = 1 -> \/ a' = 0
                     \/ a' = 3
         [] OTHER -> LET d == a - 1 IN a' = d /\ (d > 0 => c[0])
    /\ IF c[1] THEN c[0] /\ b' = 1 ELSE \E n \in 0 .. a' : b' = n
    /\ \/ UNCHANGED c
       \/ c' = [c EXCEPT ![1] = ~@]
    /\ b = 3 => c' = c

\* A parameter of an operator that is written out is not the name around it.
Both(n) == (\/ a' = n \/ b' = n) /\ \E m \in 0 .. 1 : turn' = 5 + m

Captured ==
    /\ turn = 4
    /\ \E n \in 0 .. 1 : \E m \in 2 .. 3 :
          /\ Both(n + 1)
          /\ \/ a' = m /\ b' \in {n, n + 1}
             \/ b' = n /\ a' \in {m - 1, m - 2}
    /\ UNCHANGED c

\* Two actions of one step: the second tests what the first has given.
Left == a' \in 0 .. 2 /\ b' = b /\ turn' = 6
Right == b' \in 0 .. 2 /\ a' # a /\ a' = b' /\ UNCHANGED c
Together == turn = 5 /\ Left /\ Right

\* Conditions on the next state.
Grows == a' > a \/ b' > b
Ordered == \A i \in 0 .. 1 : c'[i] => c[i] \/ a' = i
Conditions ==
    /\ Goes(6)
    /\ a' \in 0 .. 3 /\ b' \in 0 .. 3
    /\ c' \in {[i \in 0 .. 1 |-> i = k] : k \in 0 .. 2}
    /\ Grows
    /\ Ordered
    /\ ~(a' = b')

\* Several bounds and tuples, and nothing changes in names for tuples of names.
Bounds ==
    /\ Goes(7)
    /\ \E <<i, j>> \in {<<0, 1>>, <<1, 0>>}, k \in 0 .. 1 :
          /\ c' = [c EXCEPT ![i] = k = 0, ![j] = k = j]
    /\ UNCHANGED <<ab>>

\* The rest of what follows an action with several outcomes.
Doubled(n) == a' = n \/ a' = n + 1
After ==
    /\ Goes(8)
    /\ Doubled(b % 2)
    /\ b' = a' + 1
    /\ UNCHANGED c

\* What a step says twice is said once.
Twice == /\ UNCHANGED vars /\ UNCHANGED <<a, ab>> /\ a = b
Again == turn > 8 /\ turn < 13 /\ turn' = turn + 1 /\ UNCHANGED <<ab, c>> /\ a' = a
Home ==
    /\ turn = 13
    /\ CASE a < b -> turn' = 1
         [] a = b -> turn' = 1
         [] a > b -> turn' = 1
    /\ UNCHANGED <<a, b, c>>

Next ==
    \/ Mixed \/ Chosen \/ Cases \/ Captured \/ Together
    \/ Conditions \/ Bounds \/ After \/ Twice \/ Again \/ Home
==============================================================================
