------------------------------ MODULE Counter ------------------------------
\* A counter that goes up to Limit and is reset there. Small on purpose: each .cfg beside it has one answer of TLC.
EXTENDS Naturals

CONSTANTS Limit, Resets

ASSUME Limit \in Nat /\ Resets \in BOOLEAN

VARIABLES count, last

vars == <<count, last>>

Init == count = 0 /\ last = [name |-> "none", marks |-> {}]

Up ==
    /\ count < Limit
    /\ count' = count + 1
    /\ last' = [name |-> "up", marks |-> {count}]

Reset ==
    /\ Resets
    /\ count = Limit
    /\ count' = 0
    /\ last' = [name |-> "reset", marks |-> {}]

Next == Up \/ Reset

Spec == Init /\ [][Next]_vars

FairSpec == Spec /\ WF_vars(Next)

CountInv == count \in 0..Limit

NeverThree == count # 3

NeverZero == count # 0

NeverDecreasesProp == [][count' >= count]_vars

ReachesLimitProp == <>(count = Limit)

StaysAtLimitProp == <>[](count = Limit)

RefinesClock == count = 0 /\ [][count' = count + 1]_count

RefinesClockProp == RefinesClock

StartsAtOne == count = 1

StartsAtOneProp == StartsAtOne /\ [][Next]_vars
=============================================================================
