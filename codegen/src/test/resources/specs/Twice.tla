\* SPDX-License-Identifier: Apache-2.0
-------------------------------- MODULE Twice --------------------------------
\* EXCEPT with several updates that may be of the same element.
EXTENDS Integers, Sequences

Proc == 1..2
Phase == {"idle", "busy"}

VARIABLES
    procs,
    balance,
    pair,
    queue

TypeOK ==
    /\ procs \in [Proc -> [phase: Phase, n: 0..2]]
    /\ balance \in [Proc -> 0..2]
    /\ pair \in (0..2) \X (0..2)
    /\ queue \in Seq(0..2)

Init ==
    /\ procs = [p \in Proc |-> [phase |-> "idle", n |-> 0]]
    /\ balance = [p \in Proc |-> 1]
    /\ pair = <<0, 1>>
    /\ queue = <<0, 1>>

Work == \E p, q \in Proc :
    /\ procs' = [procs EXCEPT ![p].phase = "busy", ![q].n = (@ + 1) % 3]
    /\ UNCHANGED <<balance, pair, queue>>

Pay == \E p, q \in Proc :
    /\ balance[p] > 0 /\ balance[q] < 2
    /\ balance' = [balance EXCEPT ![p] = @ - 1, ![q] = @ + 1]
    /\ UNCHANGED <<procs, pair, queue>>

Turn ==
    /\ pair' = [pair EXCEPT ![1] = (@ + 1) % 3, ![2] = (@ + 2) % 3, ![1] = (2 * @) % 3]
    /\ UNCHANGED <<procs, balance, queue>>

Count == \E old \in 1..2, j \in 1..2 :
    /\ queue' = [queue EXCEPT ![old] = (@ + old) % 3, ![j] = (@ + 2 * old) % 3]
    /\ UNCHANGED <<procs, balance, pair>>

Reset == \E p \in Proc :
    /\ procs[p].phase = "busy"
    /\ procs' = [procs EXCEPT ![p].n = 1, ![p] = [@ EXCEPT !.phase = "idle"], ![p].n = (@ + 1) % 3]
    /\ UNCHANGED <<balance, pair, queue>>

Next == Work \/ Pay \/ Turn \/ Count \/ Reset
==============================================================================
