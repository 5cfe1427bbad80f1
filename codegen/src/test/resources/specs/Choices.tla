\* SPDX-License-Identifier: Apache-2.0
------------------------------- MODULE Choices -------------------------------
\* Each way in which Next may choose a step, as TLC takes it apart: what labels a step is the
\* innermost operator that could be entered without looking at a state.
EXTENDS Naturals

\* The processes.
CONSTANT Proc

ASSUME Proc \in SUBSET (1 .. 3)

\* What each process has counted.
VARIABLE count

\* How often anything happened.
VARIABLE total

TypeInv ==
    /\ count \in [Proc -> 0 .. 2]
    /\ total \in 0 .. 3

Init == count = [p \in Proc |-> 0] /\ total = 0

\* Called with a process that is bound over a constant set.
Step(p) ==
    /\ count[p] < 2
    /\ count' = [count EXCEPT ![p] = @ + 1]
    /\ UNCHANGED total

\* One label for both alternatives.
Reset(p) ==
    \/ /\ count[p] = 2
       /\ count' = [count EXCEPT ![p] = 0]
       /\ total' = total
    \/ /\ count[p] = 1
       /\ total = 3
       /\ count' = [count EXCEPT ![p] = 0]
       /\ total' = 0

Swap(p, q) ==
    /\ p # q
    /\ count[p] > count[q]
    /\ count' = [count EXCEPT ![p] = count[q], ![q] = count[p]]
    /\ UNCHANGED total

\* Only some of what it chooses from has a name of its own.
Local(p) ==
    \/ Step(p)
    \/ Reset(p)
    \/ /\ total < 3
       /\ total' = total + 1
       /\ UNCHANGED count

\* The arguments change places, so each must be known before either is given.
Crossed(q, p) == \/ Swap(p, q)
                 \/ /\ count[p] = 0 /\ count[q] = 2
                    /\ count' = [count EXCEPT ![p] = 2] /\ UNCHANGED total

\* What it sets depends on the state.
Set(n) == total' = n /\ UNCHANGED count

Bump == total < 3 /\ Set(total + 1)

Next ==
    \/ \E p \in Proc : Local(p)
    \/ \E p, q \in Proc : Crossed(p, q)
    \/ \E <<p, q>> \in {<<1, 2>>, <<2, 1>>, <<2, 2>>} : Swap(q, p) \/ (p = q /\ Swap(p, q))
    \/ \E n \in 0 .. total : Set(n)
    \/ \E n \in {0, 2} : Set(n)
    \/ Set(1)
    \/ Set(count[1])
    \/ Local(1 + (total % 2))
    \/ LET most == 3 IN Set(most)
    \/ Bump
    \/ total > 2 /\ Bump
    \/ UNCHANGED <<count, total>>
=============================================================================
