\* SPDX-License-Identifier: Apache-2.0
-------------------------------- MODULE Bagged --------------------------------
\* Bags, and the operators on sequences that take an operator.
EXTENDS Integers, Sequences, Bags, FiniteSets, TLC

VARIABLES bag, line, total

Letter == {"a", "b"}

TypeInv ==
    /\ bag \in [Letter -> 1..2]
    /\ line \in Seq(0..2)
    /\ total \in -3..3

Init == bag = EmptyBag /\ line = <<>> /\ total = 0

Even(n) == n % 2 = 0

a \prec b == b < a

a ++ b == (a + b) % 3

Put ==
    \E l \in Letter :
        /\ CopiesIn(l, bag) < 2
        /\ bag' = bag (+) SetToBag({l})
        /\ IsABag(bag') /\ BagIn(l, bag')
        /\ UNCHANGED <<line, total>>

Take ==
    /\ BagCardinality(bag) > 2
    /\ bag' = bag (-) SetToBag(BagToSet(bag))
    /\ bag' \sqsubseteq bag
    /\ UNCHANGED <<line, total>>

Spread ==
    /\ \E part \in SubBag(bag) :
           /\ BagCardinality(part) = 1
           /\ BagUnion({part, SetToBag({"b"})}) # bag
           /\ line' = Append(line, Cardinality(SubBag(bag)) % 3)
    /\ Len(line) < 3
    /\ UNCHANGED <<bag, total>>

Sort ==
    /\ line' = SortSeq(line, \prec)
    /\ line' # line
    /\ total' = BagCardinality(BagOfAll(LAMBDA l : l = "a", bag)) - Len(line)
    /\ UNCHANGED bag

Select ==
    /\ \E test \in BOOLEAN :
           line' = IF test THEN SelectSeq(line, Even) ELSE SelectSeq(line, LAMBDA n : n > 0)
    /\ line # <<>>
    /\ UNCHANGED <<bag, total>>

Cut ==
    /\ Len(line) = 3
    /\ line' = SubSeq(line, 2, 3) \o SubSeq(line, 3, 2)
    /\ total' = (total ++ 2) - (-7 \div 2) - 2 ^ 2
    /\ PrintT("cut") /\ Assert(total' < 4, "too many")
    /\ UNCHANGED bag

Map ==
    /\ line' = [i \in DOMAIN line |-> line[i] ++ 1]
    /\ ToString(total) \o "." \in {"-1.", "0."} /\ TLCEval(total) = Print("total", total)
    /\ IsFiniteSet(BagToSet(bag))
    /\ UNCHANGED <<bag, total>>

Next == Put \/ Take \/ Spread \/ Sort \/ Select \/ Cut \/ Map

Spec == Init /\ [][Next]_<<bag, line, total>>
==============================================================================
