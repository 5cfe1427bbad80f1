\* SPDX-License-Identifier: Apache-2.0
----------------------------- MODULE Beginnings ------------------------------
\* What may stand in an initial predicate. The first conjunct that says what a variable is gives it
\* its value, and later ones test it; operators are entered, whatever they are called.
EXTENDS Integers

CONSTANT Limit

ASSUME Limit \in Nat

VARIABLES state, states, bounds, sum, flag

TypeInv ==
    /\ state \in 0 .. Limit
    /\ states \in 0 .. 3
    /\ bounds \in SUBSET (0 .. 4)
    /\ sum \in Nat
    /\ flag \in BOOLEAN

Total(extra) == state + states + extra

Even(n) == n % 2 = 0

Both == /\ sum = Total(0) + Total(1)
        /\ Even(Total(states))

Marked(n) == \/ flag = TRUE /\ n > 1
             \/ flag = (n = 0)

Start(least) ==
    /\ state \in least .. Limit
    /\ \/ states = state
       \/ \E n \in 1 .. 2 : states = n /\ n # state
    /\ IF state = 0 THEN bounds = {} ELSE bounds = {states, state}
    /\ LET more == state + 1 IN more \in 1 .. 3 /\ more # 2 => states < 3
    /\ Marked(states)

Init ==
    /\ Start(0)
    /\ Both
    /\ TypeInv
    /\ sum = 2 * (state + states) + 1
    /\ CASE flag -> sum > 2
         [] OTHER -> states > 0
    /\ state = states => state > 1

Next ==
    /\ flag' = ~flag
    /\ states' = IF flag THEN state ELSE states
    /\ UNCHANGED <<state, bounds, sum>>
==============================================================================
